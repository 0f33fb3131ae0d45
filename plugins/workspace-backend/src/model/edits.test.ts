import { addBuckets } from './buckets/buckets';
import {
  clearIntent,
  hasIntent,
  intentOf,
  markIntent,
} from './creating/intent';
import { addMembers } from './members/members';
import {
  addSession,
  removeSession,
  setSessionState,
} from './sessions/sessions';
import { Edit, KubernetesObject } from './kubernetes';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

function objectWith(
  spec: unknown,
  metadata: Partial<KubernetesObject['metadata']> = {},
): KubernetesObject {
  return frozen({
    apiVersion: 'pkg.internal/v1beta2',
    kind: 'Datalab',
    metadata: { name: 'alice', finalizers: ['keep'], ...metadata },
    spec,
    status: { kept: true },
  });
}

/** The spec after an edit of a frozen object; everything outside of it must be as it was. */
function specAfter(edit: Edit, spec: unknown): unknown {
  const before = objectWith(spec);
  const after = edit(before);
  expect({ ...after, spec: undefined }).toEqual({ ...before, spec: undefined });
  return after?.spec;
}

describe('addMembers', () => {
  it('adds members, trimmed, with the time given, and keeps what it does not know', () => {
    const spec = {
      users: ['alice'],
      userOverrides: { alice: { future: 1 } },
      vcluster: true,
    };
    expect(
      specAfter(
        addMembers([
          {
            member: 'bob',
            role: 'admin',
            creation_timestamp: '2026-03-01T09:00:00Z',
          },
          { member: ' carol ', role: 'user' },
        ]),
        spec,
      ),
    ).toEqual({
      users: ['alice', 'bob', 'carol'],
      userOverrides: {
        alice: { future: 1 },
        bob: { role: 'admin', grantedAt: '2026-03-01T09:00:00Z' },
        carol: { role: 'user' },
      },
      vcluster: true,
    });
  });

  it('gives a member who is there the new role, letter case aside', () => {
    const spec = {
      users: ['alice', 'Bob'],
      userOverrides: { Bob: { role: 'user', future: 1 } },
    };
    expect(
      specAfter(addMembers([{ member: 'bob', role: 'admin' }]), spec),
    ).toEqual({
      users: ['alice', 'Bob'],
      userOverrides: { Bob: { role: 'admin', future: 1 } },
    });
  });

  it('finds who is there with white space around the name', () => {
    const spec = { users: ['alice', ' Bob'], userOverrides: {} };
    expect(
      specAfter(addMembers([{ member: 'bob', role: 'admin' }]), spec),
    ).toEqual({
      users: ['alice', ' Bob'],
      userOverrides: { ' Bob': { role: 'admin' } },
    });
  });

  it('leaves the owner the owner', () => {
    const spec = { users: ['alice', 'bob'], userOverrides: {} };
    expect(
      specAfter(addMembers([{ member: 'Alice', role: 'user' }]), spec),
    ).toEqual(spec);
  });

  it('survives names that objects have of their own', () => {
    const after = specAfter(
      addMembers([
        { member: '__proto__', role: 'admin' },
        { member: 'constructor', role: 'user' },
      ]),
      { users: ['alice'] },
    );
    expect(JSON.stringify(after)).toBe(
      '{"users":["alice","__proto__","constructor"],"userOverrides":{"__proto__":{"role":"admin"},"constructor":{"role":"user"}}}',
    );
  });

  it('changes nothing of a Datalab that is being deleted', () => {
    const deleting = objectWith(
      { users: ['alice'] },
      { deletionTimestamp: '2026-03-01T09:00:00Z' },
    );
    expect(() =>
      addMembers([{ member: 'bob', role: 'user' }])(deleting),
    ).toThrow('being deleted');
  });
});

describe('addBuckets', () => {
  const maps = {
    bucketName: 'maps',
    discoverable: true,
    lifecycleRules: [{ target: '*', mode: 'Notify', minAge: '1d' }],
    future: 1,
  };
  const spec = {
    principal: 'alice',
    buckets: [maps, 'odd'],
    bucketAccessGrants: [{ bucketName: 'maps' }],
  };

  it('adds a bucket that nobody discovers unless told', () => {
    expect(specAfter(addBuckets([{ name: 'tmp' }]), spec)).toEqual({
      ...spec,
      buckets: [...spec.buckets, { bucketName: 'tmp', discoverable: false }],
    });
  });

  it('writes rules as the resource spells them', () => {
    const rules = [
      { target: '*', mode: 'Delete', min_age: '1d' },
      { target: 'a', mode: 'Notify', at: '2026-03-03T11:45:00Z' },
    ] as const;
    expect(
      specAfter(addBuckets([{ name: 'tmp', lifecycle_rules: rules }]), {}),
    ).toEqual({
      buckets: [
        {
          bucketName: 'tmp',
          discoverable: false,
          lifecycleRules: [
            { target: '*', mode: 'Delete', minAge: '1d' },
            { target: 'a', mode: 'Notify', at: '2026-03-03T11:45:00Z' },
          ],
        },
      ],
    });
  });

  it('changes only what is given of a bucket that is there', () => {
    expect(
      specAfter(addBuckets([{ name: 'maps', discoverable: false }]), spec),
    ).toMatchObject({ buckets: [{ ...maps, discoverable: false }, 'odd'] });
    expect(
      specAfter(addBuckets([{ name: 'maps', lifecycle_rules: [] }]), spec),
    ).toMatchObject({ buckets: [{ ...maps, lifecycleRules: [] }, 'odd'] });
  });
});

describe('edits of sessions', () => {
  const spec = {
    users: ['alice'],
    sessions: ['plain', { name: 'gpu', state: 'stopped', future: 1 }],
  };

  it('add one by name', () => {
    const added = { name: 'two', state: 'started' } as const;
    expect(specAfter(addSession(added, 3), spec)).toEqual({
      ...spec,
      sessions: [...spec.sessions, added],
    });
  });

  it.each(['gpu', 'plain'])('refuse to add the taken name %s', name => {
    const edit = addSession({ name, state: 'stopped' }, 9);
    expect(() => edit(objectWith(spec))).toThrow(
      expect.objectContaining({
        name: 'ConflictError',
        message: expect.stringContaining(name),
      }),
    );
  });

  it('refuse one more than there may be', () => {
    const edit = addSession({ name: 'new', state: 'stopped' }, 2);
    expect(() => edit(objectWith(spec))).toThrow(
      expect.objectContaining({ statusCode: 422 }),
    );
  });

  it('start and stop one and keep what they do not know of it', () => {
    expect(specAfter(setSessionState('gpu', 'started'), spec)).toEqual({
      ...spec,
      sessions: ['plain', { name: 'gpu', state: 'started', future: 1 }],
    });
    expect(specAfter(setSessionState('plain', 'stopped'), spec)).toMatchObject({
      sessions: [{ name: 'plain', state: 'stopped' }, { name: 'gpu' }],
    });
  });

  it('remove one by name', () => {
    expect(specAfter(removeSession('plain'), spec)).toEqual({
      ...spec,
      sessions: [spec.sessions[1]],
    });
  });

  it('know no session that is not there', () => {
    for (const edit of [
      setSessionState('nope', 'started'),
      removeSession('nope'),
    ]) {
      expect(() => edit(objectWith(spec))).toThrow(
        expect.objectContaining({ name: 'NotFoundError' }),
      );
    }
  });
});

describe('the intent on an object', () => {
  const intent = { verb: 'create', by: 'user:default/alice' } as const;

  it('is there until it is cleared, beside other annotations', () => {
    const annotations = { 'example.org/other': 'kept' };
    const marked = markIntent(intent)(objectWith({}, { annotations }));
    expect(hasIntent(marked, intent)).toBe(true);
    expect(hasIntent(marked, { ...intent, by: 'user:default/bob' })).toBe(
      false,
    );
    expect(marked && clearIntent(intent)(marked)?.metadata.annotations).toEqual(
      annotations,
    );
  });

  it('is none where there is no such annotation or it says nothing', () => {
    expect(clearIntent(intent)(objectWith({}))).toBeUndefined();
    const others = markIntent({ ...intent, by: 'bob' })(objectWith({}));
    expect(others && clearIntent(intent)(others)).toBeUndefined();
    for (const text of ['', 'create', '{}', '{"verb":"boil","by":"x"}']) {
      const annotations = { 'workspace.eoepca.org/intent': text };
      expect(intentOf({ annotations })).toBeUndefined();
    }
  });
});
