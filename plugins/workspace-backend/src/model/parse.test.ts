import { parseDatalab } from './parseDatalab';
import { parseStorage } from './parseStorage';
import { KubernetesObject } from './kubernetes';

function object(parts: Record<string, unknown>): KubernetesObject {
  return {
    apiVersion: 'pkg.internal/v1beta1',
    kind: 'Any',
    metadata: {
      name: 'alice',
      resourceVersion: '7',
      creationTimestamp: '2026-01-02T03:04:05Z',
    },
    ...parts,
  };
}

/** Parses and gives back the warnings too. */
function withWarnings<T>(
  parse: (
    object: KubernetesObject,
    warn: (problem: string) => void,
  ) => T | undefined,
  parts: Record<string, unknown>,
) {
  const warnings: string[] = [];
  const parsed = parse(object(parts), problem => warnings.push(problem));
  if (!parsed) {
    throw new Error('nothing parsed');
  }
  return { parsed, warnings };
}

describe('parseStorage', () => {
  it('reads what the definition describes without a warning', () => {
    const { parsed, warnings } = withWarnings(parseStorage, {
      spec: {
        principal: 'alice-principal',
        buckets: [
          { bucketName: 'alice', discoverable: true },
          {
            bucketName: 'alice-raw',
            lifecycleRules: [{ target: '*', mode: 'Delete', minAge: '7d' }],
          },
        ],
      },
      status: {
        conditions: [
          {
            type: 'Ready',
            status: 'False',
            reason: 'Creating',
            message: 'wait',
            lastTransitionTime: '2026-01-02T03:04:06Z',
          },
        ],
      },
    });
    expect(parsed).toEqual({
      meta: {
        name: 'alice',
        uid: '',
        resourceVersion: '7',
        creationTimestamp: '2026-01-02T03:04:05Z',
        annotations: {},
        labels: {},
      },
      principal: 'alice-principal',
      buckets: [
        { name: 'alice', discoverable: true, lifecycleRules: [] },
        {
          name: 'alice-raw',
          discoverable: false,
          lifecycleRules: [{ target: '*', mode: 'Delete', min_age: '7d' }],
        },
      ],
      requests: [],
      grants: [],
      ended: { requests: [], grants: [] },
      declined: new Map(),
      claims: [],
      conditions: [
        {
          resource: 'Storage',
          type: 'Ready',
          status: 'False',
          reason: 'Creating',
          message: 'wait',
          last_transition_time: '2026-01-02T03:04:06Z',
        },
      ],
    });
    expect(warnings).toEqual([]);
  });

  it('keeps the good parts of an odd one and warns of the rest', () => {
    const { parsed, warnings } = withWarnings(parseStorage, {
      spec: {
        principal: 5,
        buckets: [
          { bucketName: 'good' },
          'text',
          { bucketName: ' ' },
          { bucketName: 'good', discoverable: true },
          { bucketName: 'rules', lifecycleRules: [{ target: '*' }, null] },
        ],
      },
      status: { conditions: 'none' },
    });
    expect(parsed.principal).toBe('alice');
    expect(parsed.buckets).toEqual([
      { name: 'good', discoverable: false, lifecycleRules: [] },
      { name: 'rules', discoverable: false, lifecycleRules: [] },
    ]);
    expect(warnings).toHaveLength(7);
    expect(warnings.join()).toContain('spec.buckets[2].bucketName');
  });

  it('shows an impossible bucket name and warns of it', () => {
    const { parsed, warnings } = withWarnings(parseStorage, {
      spec: { principal: 'alice', buckets: [{ bucketName: 'A_B' }] },
    });
    expect(parsed.buckets.map(({ name }) => name)).toEqual(['A_B']);
    expect(warnings).toEqual([expect.stringContaining("'A_B'")]);
  });

  it('finds a workspace in an object without a spec', () => {
    const { parsed } = withWarnings(parseStorage, {});
    expect(parsed).toMatchObject({ principal: 'alice', buckets: [] });
  });

  it('finds nothing in an object without a name', () => {
    const nameless = { ...object({}), metadata: {} } as KubernetesObject;
    expect(parseStorage(nameless, () => {})).toBeUndefined();
  });
});

describe('parseDatalab', () => {
  it('reads members, sessions and stores without a warning', () => {
    const { parsed, warnings } = withWarnings(parseDatalab, {
      spec: {
        users: ['alice', 'bob', 'carol'],
        userOverrides: {
          alice: { role: 'user' },
          bob: { role: 'admin', grantedAt: '2026-03-01T09:00:00Z' },
        },
        sessions: [{ name: 'default' }, { name: 'gpu', state: 'stopped' }],
        databases: {
          pg0: { names: ['prod', 'dev'], storage: '1Gi', backupStorage: '2Gi' },
        },
        vectorStores: { vec: { storage: '3Gi' } },
        cacheStores: {},
      },
      status: {
        sessions: {
          default: {
            state: 'started',
            phase: 'Running',
            url: 'https://a.example.org/',
          },
          gpu: { url: '' },
        },
      },
    });
    expect(parsed.members).toEqual([
      { name: 'alice', role: 'owner' },
      { name: 'bob', role: 'admin', grantedAt: '2026-03-01T09:00:00Z' },
      { name: 'carol', role: 'user' },
    ]);
    expect(parsed.sessions).toEqual([
      { name: 'default', state: 'started' },
      { name: 'gpu', state: 'stopped' },
    ]);
    expect([...parsed.sessionStatus]).toEqual([
      [
        'default',
        { state: 'started', phase: 'Running', url: 'https://a.example.org/' },
      ],
      ['gpu', {}],
    ]);
    expect(parsed.stores).toEqual([
      {
        name: 'prod',
        type: 'database',
        host: 'pg0',
        storage: '1Gi',
        backupStorage: '2Gi',
      },
      {
        name: 'dev',
        type: 'database',
        host: 'pg0',
        storage: '1Gi',
        backupStorage: '2Gi',
      },
      { name: 'vec', type: 'vector', storage: '3Gi' },
    ]);
    expect(warnings).toEqual([]);
  });

  it('reads the states of v1beta1', () => {
    const { parsed } = withWarnings(parseDatalab, {
      spec: {
        users: ['alice'],
        sessions: [
          { name: 'a', state: 'running' },
          { name: 'b', state: 'paused' },
        ],
      },
      status: { sessions: { a: { state: 'running' } } },
    });
    expect(parsed.sessions).toEqual([
      { name: 'a', state: 'started' },
      { name: 'b', state: 'stopped' },
    ]);
    expect(parsed.sessionStatus.get('a')).toEqual({ state: 'started' });
  });

  it('reads the plain session names of v1beta1 as started', () => {
    const { parsed } = withWarnings(parseDatalab, {
      spec: { users: ['alice'], sessions: ['default', ''] },
    });
    expect(parsed.sessions).toEqual([{ name: 'default', state: 'started' }]);
  });

  it('makes nobody owner in place of a blank first user', () => {
    const { parsed, warnings } = withWarnings(parseDatalab, {
      spec: { users: ['', 'bob', 'bob', 3] },
    });
    expect(parsed.members).toEqual([{ name: 'bob', role: 'user' }]);
    expect(warnings).toHaveLength(3);
  });

  it('gives a member with an odd override the least role', () => {
    const { parsed, warnings } = withWarnings(parseDatalab, {
      spec: {
        users: ['alice', 'bob', 'carol', 'constructor'],
        userOverrides: {
          bob: { role: 'boss' },
          carol: { role: 'admin', grantedAt: 'yesterday' },
        },
      },
    });
    expect(parsed.members.slice(1)).toEqual([
      { name: 'bob', role: 'user' },
      { name: 'carol', role: 'admin' },
      { name: 'constructor', role: 'user' },
    ]);
    expect(warnings).toHaveLength(2);
  });

  it.each([
    'data:text/html,x',
    '/relative',
    '//host',
    'https://',
    'ftp://a.example.org',
    7,
  ])('leaves out the session address %j', url => {
    const { parsed, warnings } = withWarnings(parseDatalab, {
      spec: { users: ['alice'] },
      status: { sessions: { default: { state: 'started', url } } },
    });
    expect(parsed.sessionStatus.get('default')).toEqual({
      state: 'started',
      refusal: expect.any(String),
    });
    expect(warnings).toHaveLength(1);
  });

  it('leaves out a session address on no host that sessions may be at, and credentials in what is said', () => {
    const warnings: string[] = [];
    const parsed = parseDatalab(
      object({
        spec: { users: ['alice'] },
        status: {
          sessions: {
            here: { url: 'https://a.example.org/' },
            there: {
              url: 'https://evil.org/',
              message: 'git clone https://me:token@x/y failed',
            },
          },
        },
      }),
      warning => warnings.push(warning),
      [{ name: 'example.org', below: true }],
    )!;
    expect(parsed.sessionStatus.get('here')).toEqual({
      url: 'https://a.example.org/',
    });
    expect(parsed.sessionStatus.get('there')).toEqual({
      message: 'git clone https://x/y failed',
      refusal: expect.stringContaining('evil.org'),
    });
    expect(warnings).toEqual([
      expect.stringMatching(/^status\.sessions\.there\.url is left out: /),
    ]);
  });

  it('stops a session of an unknown state rather than start it', () => {
    const { parsed } = withWarnings(parseDatalab, {
      spec: { users: ['alice'], sessions: [{ name: 's', state: 'paused' }] },
    });
    expect(parsed.sessions).toEqual([{ name: 's', state: 'stopped' }]);
  });

  it('survives lists and maps that are none', () => {
    const { parsed, warnings } = withWarnings(parseDatalab, {
      spec: {
        users: 'alice',
        userOverrides: [],
        sessions: {},
        databases: 'pg0',
        vectorStores: { vec: 1 },
      },
      status: { sessions: [] },
    });
    expect(parsed).toMatchObject({ members: [], sessions: [], stores: [] });
    expect(warnings).toHaveLength(6);
  });
});
