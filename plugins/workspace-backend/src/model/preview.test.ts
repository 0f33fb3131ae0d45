import {
  ALL_PERMISSIONS,
  VIEW_PERMISSIONS,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { DATALAB, STORAGE } from './kinds';
import { changeSeen } from './preview';
import { KubernetesObject } from './kubernetes';

const MEMBER = new Set(VIEW_PERMISSIONS);

function datalab(
  spec: object,
  annotations?: Record<string, string>,
): KubernetesObject {
  return {
    apiVersion: 'pkg.internal/v1beta2',
    kind: 'Datalab',
    metadata: { name: 'lab', resourceVersion: '7', annotations },
    spec,
  } as KubernetesObject;
}

const git = (url: string, more: object = {}) =>
  datalab({
    users: ['alice'],
    files: [{ git: { url, ref: 'main' }, ...more }],
  });

const filesOf = (content?: { spec: Record<string, unknown> }) =>
  content?.spec.files;

describe('changeSeen', () => {
  it('tells what people decide, before and after', () => {
    const before = datalab(
      { users: ['alice'], crossplane: { resourceRefs: [] } },
      {
        'workspace.eoepca.org/sessions': '{"a":{}}',
        'workspace.eoepca.org/intent': '{}',
        other: 'x',
      },
    );
    const after = datalab({ users: ['alice', 'bob'] });
    expect(changeSeen(DATALAB, before, after, MEMBER)).toEqual({
      kind: 'Datalab',
      name: 'lab',
      before: { annotations: {}, spec: { users: ['alice'] } },
      after: { annotations: {}, spec: { users: ['alice', 'bob'] } },
    });
  });

  it('leaves out what is not there before or after', () => {
    const object = datalab({ users: ['alice'] });
    const content = { annotations: {}, spec: { users: ['alice'] } };
    expect(changeSeen(DATALAB, undefined, object, MEMBER)).toEqual({
      kind: 'Datalab',
      name: 'lab',
      after: content,
    });
    expect(changeSeen(DATALAB, object, undefined, MEMBER)).toEqual({
      kind: 'Datalab',
      name: 'lab',
      before: content,
    });
  });

  it.each([
    ['https://me:SECRET-1@git.example.org/a', 'https://git.example.org/a'],
    ['me:SECRET-1@git.example.org:a', 'git.example.org:a'],
    ['https://git.example.org/a?SECRET-1', 'https://git.example.org/a'],
    ['data:,SECRET-1', undefined],
  ])('says that %s changes, and not into what', (address, open) => {
    const other = address.replace('SECRET-1', 'SECRET-2');
    const { before, after } = changeSeen(
      DATALAB,
      git(address),
      git(other),
      new Set(ALL_PERMISSIONS),
    );
    const told = (mark: string) => [
      { git: { url: [open, mark].filter(Boolean).join(' '), ref: 'main' } },
    ];
    expect(filesOf(before)).toEqual(told('[hidden]'));
    expect(filesOf(after)).toEqual(told('[hidden, changed]'));
  });

  it('does not call a secret changed that stays, wherever else the address leads', () => {
    const { before, after } = changeSeen(
      DATALAB,
      git('https://me:SECRET@git.example.org/a'),
      git('https://me:SECRET@git.example.org/b'),
      MEMBER,
    );
    expect(JSON.stringify([before, after])).not.toContain('SECRET');
    expect(filesOf(after)).toEqual([
      { git: { url: 'https://git.example.org/b [hidden]', ref: 'main' } },
    ]);
  });

  it('says of unknown parts of a bundle that they are there, and whether they change', () => {
    const { before, after } = changeSeen(
      DATALAB,
      git('https://x.example.org/a', { secretRef: { name: 'SECRET-1' } }),
      git('https://x.example.org/a', { secretRef: { name: 'SECRET-2' } }),
      MEMBER,
    );
    expect(filesOf(before)).toMatchObject([{ secretRef: '[hidden]' }]);
    expect(filesOf(after)).toMatchObject([{ secretRef: '[hidden, changed]' }]);
  });

  it('tells a caller nothing of parts that their view does not tell', () => {
    const sessions = new Set<WorkspacePermission>(['VIEW_SESSIONS']);
    const object = datalab({
      users: ['alice'],
      userOverrides: { bob: { role: 'admin' } },
      databases: { pg0: { names: ['a'] } },
      sessions: [{ name: 'a', state: 'stopped' }],
      env: [{ name: 'TOKEN', value: 'SECRET' }],
    });
    expect(changeSeen(DATALAB, object, object, sessions).after?.spec).toEqual({
      sessions: [{ name: 'a', state: 'stopped' }],
    });
    const storage = { ...object, spec: { principal: 'lab', buckets: [] } };
    expect(changeSeen(STORAGE, storage, storage, sessions).after?.spec).toEqual(
      {},
    );
  });

  it.each([
    ['no list', 'SECRET'],
    ['odd elements', ['SECRET', 1, null, { git: 'SECRET' }, [['SECRET']]]],
    ['an odd address', [{ git: { url: { SECRET: 'SECRET' } } }]],
    ['odd paths', [{ includePaths: { SECRET: 1 }, path: ['SECRET'] }]],
  ])('tells nothing of files that are %s', (_, files) => {
    const object = datalab({ files });
    expect(
      JSON.stringify(changeSeen(DATALAB, object, object, MEMBER)),
    ).not.toContain('SECRET');
  });
});
