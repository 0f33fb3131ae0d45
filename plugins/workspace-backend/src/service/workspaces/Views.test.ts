import { userCaller } from '../../__testUtils__/callers';
import { recordOf } from '../../__testUtils__/records';
import { decide } from '../../authorization/decide';
import { ViewContext, workspaceView } from '../../model/view';
import { Views } from './Views';

const ASKED = {
  workspace: 'other',
  bucket: 'lab',
  permission: 'ReadOnly',
  state: 'pending',
} as const;

const KEY = { name: '1', current: true, since: '2026-03-01T09:00:00Z' };

const context: ViewContext = {
  userName: 'bob',
  s3: {},
  activeKeys: [KEY],
  datalabsAvailable: true,
  storeTypes: ['database'],
  storeTypesKnown: true,
  maxSessions: 3,
  openingStarts: false,
  contentAvailable: true,
  sessionSignIn: 'credentials',
  claimsKnown: true,
  hasNamesake: false,
  platformAdmin: false,
  clashes: [],
  health: { state: 'ready', checklist: [] },
  accessRequests: [ASKED],
};

/** Each says something else than `context`. */
const others: Required<{ [Name in keyof ViewContext]: ViewContext[Name][] }> = {
  userName: ['eve'],
  activeKeys: [[], [{ ...KEY, name: '2' }]],
  s3: [{ endpoint: 'https://s3.example.org' }],
  datalabsAvailable: [false],
  storeTypes: [[], ['cache'], ['database', 'cache']],
  storeTypesKnown: [false],
  maxSessions: [0],
  openingStarts: [true],
  contentAvailable: [false],
  sessionSignIn: ['delegated'],
  claimsKnown: [false],
  clusterName: ['east'],
  hasNamesake: [true],
  platformAdmin: [true],
  sessionPolicy: [{ warnBeforeMs: 1, maxAgeMs: 60_000 }],
  clashes: [['lab']],
  health: [
    { state: 'paused', checklist: [] },
    {
      state: 'ready',
      checklist: [{ kind: 'Storage', name: 'lab', state: 'ready' }],
    },
  ],
  accessRequests: [
    [],
    [{ ...ASKED, state: 'expired' }],
    [ASKED, { ...ASKED, workspace: 'third' }],
    Array.from({ length: 100 }, () => ASKED),
  ],
  pendingDecisions: [0, 2],
};

function labOf(...users: string[]) {
  const roles = users.map(name => [name, 'user'] as const);
  const { datalab, storage, ...rest } = recordOf('lab', {
    alice: 'owner',
    ...Object.fromEntries(roles),
  });
  const bucket = { name: 'lab', discoverable: false, lifecycleRules: [] };
  const marks = { default: { started: '2026-01-01', used: '2026-01-01' } };
  const keys = new Set(['access', 'secret']);
  return {
    ...rest,
    secrets: { s3: { name: 'lab', keys } },
    storage: { ...storage, buckets: [bucket] },
    datalab: {
      ...datalab!,
      meta: {
        ...datalab!.meta,
        annotations: {
          'workspace.eoepca.org/sessions': JSON.stringify(marks),
        },
      },
      sessions: [{ name: 'default', state: 'started' as const }],
    },
  };
}

describe('Views', () => {
  const record = labOf('bob', 'eve');
  const rightsOf = (name: string, of = record) =>
    decide(userCaller(name), 'lab', of);
  const user = rightsOf('bob');

  it('are made once for as long as all stays as it is', () => {
    const views = new Views();
    const first = views.of(record, user, { ...context });
    expect(first).toEqual(workspaceView(record, user, context));
    expect(views.of(record, rightsOf('bob'), { ...context })).toBe(first);
  });

  it.each(Object.entries(others))('follow %s', (name, values) => {
    const views = new Views();
    const before = views.of(record, user, context);
    for (const value of values) {
      const changed = { ...context, [name]: value };
      const view = views.of(record, user, changed);
      expect(view).toEqual(workspaceView(record, user, changed));
      expect(view).not.toEqual(before);
    }
    expect(views.of(record, user, context)).toEqual(before);
  });

  it('follow a change of the workspace', () => {
    const views = new Views();
    const members = (...names: string[]) =>
      views.of(labOf(...names), user, context).datalab.memberships.length;
    expect([members('bob', 'eve'), members('bob')]).toEqual([3, 2]);
  });

  it('are not shared by callers of other rights, whatever they are called', () => {
    const views = new Views();
    views.of(record, rightsOf('alice'), context);
    expect(views.of(record, user, context).user.role).toBe('user');
    const stranger = views.of(record, rightsOf('mallory'), context);
    expect(stranger.datalab.memberships).toEqual([]);
    expect(stranger.user.permissions).toEqual([]);
  });

  it('are not kept without end', () => {
    const views = new Views();
    const first = views.of(record, user, context);
    for (let count = 0; count < 1_000; count += 1) {
      views.of(record, user, { ...context, userName: `user-${count}` });
    }
    expect(views.of(record, user, context)).not.toBe(first);
    const last = { ...context, userName: 'user-999' };
    expect(views.of(record, user, last)).toBe(views.of(record, user, last));
  });
});
