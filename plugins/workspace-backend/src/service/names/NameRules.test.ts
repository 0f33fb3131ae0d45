import { recordOf } from '../../__testUtils__/records';
import { StoreResource } from '../../model/resources';
import { NameRules, NameSettings } from './NameRules';
import { WorkspaceRecord } from '../../model/record';

interface Parts {
  principal?: string;
  sessions?: string[];
  stores?: StoreResource[];
}

function workspace(name: string, parts: Parts = {}): WorkspaceRecord {
  const record = recordOf(name, { ann: 'owner' });
  const { principal = name, sessions = [], stores = [] } = parts;
  return {
    ...record,
    storage: { ...record.storage, principal },
    datalab: {
      ...record.datalab!,
      sessions: sessions.map(session => ({ name: session, state: 'started' })),
      stores,
    },
  };
}

function rules(records: WorkspaceRecord[], settings?: NameSettings): NameRules {
  return new NameRules({ list: () => records }, settings);
}

const vectors = (name: string): StoreResource => ({
  name,
  type: 'vector',
  storage: '1Gi',
});
const database: StoreResource = {
  name: 'maps',
  type: 'database',
  storage: '1Gi',
  host: 'pg0',
};

describe('workspaceProblem', () => {
  it.each<[string, WorkspaceRecord]>([
    ['alice-1', workspace('alice')],
    ['alice-202611', workspace('alice')],
    ['alice-2026w48', workspace('alice')],
    ['lab-2026q4', workspace('alice', { principal: 'lab' })],
    ['lab', workspace('alice', { principal: 'lab' })],
    ['alice', workspace('alice-1')],
    ['alice-datalab', workspace('alice')],
    ['alice', workspace('alice-oauth-client')],
    ['alice-admin', workspace('alice')],
    ['alice-gpu', workspace('alice', { sessions: ['gpu'] })],
    ['pg0-alice', workspace('alice', { stores: [database] })],
    ['data-sea', workspace('sea', { sessions: ['x', 'default'] })],
  ])('refuses %s beside what is there', (name, record) => {
    const problem = rules([record]).workspaceProblem(name, ['default']);
    expect(problem).toBe(
      `The name '${name}' is taken or too similar to an existing one; choose another one.`,
    );
  });

  it.each(['bob', 'alice-lab', 'alice-v1', 'data-alice'])(
    'lets %s be beside alice',
    name => {
      const records = [workspace('alice', { sessions: ['gpu'] })];
      expect(rules(records).workspaceProblem(name, ['default'])).toBe(
        undefined,
      );
    },
  );

  it('leaves a workspace of the same name to whoever creates', () => {
    expect(rules([workspace('alice')]).workspaceProblem('alice')).toBe(
      undefined,
    );
  });

  it.each<[string, NameSettings]>([
    ['kube-public', {}],
    ['account', {}],
    ['workspace-api', { audience: 'portal' }],
    ['portal', { audience: 'portal' }],
    ['argo-cd', { reservedNames: ['argo-*'] }],
    ['labs', { namespaces: ['labs'] }],
    ['shared-keys', { secrets: { storage: 'shared-keys' } }],
  ])('refuses the reserved name %s', (name, settings) => {
    expect(rules([], settings).workspaceProblem(name)).toBe(
      `The name '${name}' is reserved; choose another one.`,
    );
  });

  it('leaves room for the session that a workspace starts with', () => {
    const long = 'x'.repeat(49);
    expect(rules([]).workspaceProblem(long, ['default'])).toBe(
      `The name '${long}' is too long for the hosts of its sessions; choose a shorter one.`,
    );
    expect(rules([]).workspaceProblem(long.slice(1), ['default'])).toBe(
      undefined,
    );
    expect(rules([]).workspaceProblem(long)).toBeUndefined();
  });

  it('knows Secrets by the names that the configuration gives them', () => {
    const records = [workspace('alice')];
    const settings = { secrets: { storage: '<principal>-s3' } };
    expect(rules(records).workspaceProblem('alice-s3')).toBeUndefined();
    expect(rules(records, settings).workspaceProblem('alice-s3')).toMatch(
      /taken or too similar/,
    );
  });
});

describe('sessionProblem', () => {
  it.each<[string, string, WorkspaceRecord]>([
    ['a', 'b-c', workspace('a-b', { sessions: ['c'] })],
    ['a-b', 'c', workspace('a', { sessions: ['b-c'] })],
    ['a', 'b', workspace('a-b')],
    ['editor', 'x-s', workspace('x', { sessions: ['s'] })],
    ['pg0', 'alice', workspace('alice', { stores: [database] })],
    ['a', 'gpu-editor', workspace('a', { sessions: ['gpu'] })],
    ['a', 'gpu', workspace('a', { sessions: ['gpu-data'] })],
  ])('refuses in %s the session %s', (name, session, record) => {
    const records = [workspace('bob'), record];
    expect(rules(records).sessionProblem(name, session)).toBe(
      `The session name '${session}' is taken or too similar to an existing one; choose another one.`,
    );
  });

  it('refuses hosts that are reserved', () => {
    const of = rules([], { reservedNames: ['team-portal', 'x-*'] });
    expect(of.sessionProblem('team', 'portal')).toMatch(/is reserved/);
    expect(of.sessionProblem('x', 'portal')).toBeUndefined();
  });

  it('looks at the new session alone', () => {
    const records = [
      workspace('alice', { sessions: ['gpu'] }),
      workspace('alice-1', { sessions: ['gpu'] }),
      workspace('alice-gpu'),
    ];
    expect(rules(records).sessionProblem('alice', 'cpu')).toBeUndefined();
    expect(rules(records).sessionProblem('bob', 'gpu')).toBeUndefined();
  });

  it('leaves a session of the same name to whoever adds', () => {
    const records = [workspace('alice', { sessions: ['gpu'] })];
    expect(rules(records).sessionProblem('alice', 'gpu')).toBeUndefined();
  });
});

describe('storeProblem', () => {
  it.each<[string, { type: StoreResource['type']; name: string }, Parts]>([
    ['a', { type: 'vector', name: 'b-c' }, { stores: [vectors('c')] }],
    ['a', { type: 'database', name: 'b' }, { sessions: ['a'] }],
  ])('refuses in %s the store %j', (name, store, parts) => {
    const records = [workspace('a-b', parts), workspace('b', parts)];
    expect(rules(records).storeProblem(name, store)).toMatch(
      `The name '${store.name}' is taken or too similar`,
    );
  });

  it('lets others and the same be', () => {
    const records = [workspace('a-b', { stores: [vectors('c')] })];
    const of = rules(records);
    expect(of.storeProblem('a', { type: 'cache', name: 'b-c' })).toBe(
      undefined,
    );
    expect(of.storeProblem('a-b', { type: 'vector', name: 'c' })).toBe(
      undefined,
    );
  });
});

describe('rivalsOf', () => {
  it('names the workspaces that do not go with a holder', () => {
    const records = [
      workspace('alice'),
      workspace('alice-1'),
      workspace('alice-2'),
      workspace('bob', { principal: 'alice' }),
      workspace('carol'),
    ];
    const names = rules(records)
      .rivalsOf({ workspace: 'alice' })
      .map(({ name }) => name);
    expect(names).toEqual(['alice-1', 'alice-2', 'bob']);
  });

  it('looks each workspace up once, however many there are', () => {
    const records = Array.from({ length: 10_000 }, (_, index) =>
      workspace(`team-${index}`, { sessions: ['default'] }),
    );
    const list = jest.fn(() => records);
    const of = new NameRules({ list });
    expect(of.rivalsOf({ workspace: 'alice', sessions: ['a-b'] })).toEqual([]);
    expect(of.rivalsOf({ workspace: 'team' })).toHaveLength(10_000);
    expect(list).toHaveBeenCalledTimes(2);
  });
});
