import { ask, askOnce, decide, endOverdue, revoke, withdraw } from './access';
import { AccessStep, editAccess } from './accessDraft';
import { parseStorage } from '../parseStorage';
import { Edit, KubernetesObject } from '../kubernetes';

const NOW = new Date('2026-03-10T12:00:00Z');
const BEFORE = '2026-03-10T11:59:59Z';
const LATER = '2026-03-10T12:00:01Z';
const by = 'user:default/ann';

function storage(
  spec: object = {},
  annotations?: Record<string, string>,
): KubernetesObject {
  return {
    apiVersion: 'pkg.internal/v1beta1',
    kind: 'Storage',
    metadata: { name: 'lab', labels: { team: 'x' }, annotations },
    spec: { principal: 'lab', buckets: [], future: 1, ...spec },
  };
}

function edit(
  steps: AccessStep[],
  { now = NOW, isAsked = (): boolean => true } = {},
): Edit {
  return editAccess(steps, { now, isAsked });
}

/** The object after steps that change it. */
function after(object: KubernetesObject, ...steps: AccessStep[]) {
  return edit(steps)(object)!;
}

const parsed = (object: KubernetesObject) => parseStorage(object, () => {})!;

const asking = ask(
  { bucket: 'maps', permission: 'ReadOnly', requestedAt: BEFORE },
  { bucket: 'maps', by, at: BEFORE, reason: 'floods', expires_at: LATER },
);
const granting = decide(
  { bucket: 'own', grantee: 'bob', permission: 'ReadOnly', grantedAt: BEFORE },
  { bucket: 'own', grantee: 'bob', by, at: BEFORE, expires_at: LATER },
);

describe('editAccess', () => {
  it('writes a request, what is noted on it, and the label, and keeps the rest', () => {
    const object = after(storage(), asking);
    expect(object.spec).toEqual({
      principal: 'lab',
      buckets: [],
      future: 1,
      bucketAccessRequests: [
        { bucketName: 'maps', reason: 'readonly', requestedAt: BEFORE },
      ],
    });
    expect(object.metadata.labels).toEqual({
      team: 'x',
      'storages.pkg.internal/discoverable': 'true',
    });
    expect(parsed(object).requests).toEqual([
      {
        bucket: 'maps',
        permission: 'ReadOnly',
        requestedAt: BEFORE,
        reason: 'floods',
        expiresAt: LATER,
        by,
      },
    ]);
  });

  it('changes nothing where no step does', () => {
    expect(edit([endOverdue])(storage())).toBeUndefined();
  });

  it('leaves a Storage alone that is being deleted', () => {
    const object = storage();
    const metadata = { ...object.metadata, deletionTimestamp: BEFORE };
    expect(() => edit([asking])({ ...object, metadata })).toThrow(
      'is being deleted',
    );
  });

  it('drops notes on what somebody else took away', () => {
    const asked = after(storage(), asking);
    const spec = { ...(asked.spec as object), bucketAccessRequests: [] };
    const object = after({ ...asked, spec }, granting);
    expect(Object.keys(object.metadata.annotations ?? {})).toEqual([
      'workspace.eoepca.org/grants',
    ]);
  });

  it('drops who and when for want of room, the oldest first, and never words and ends', () => {
    const many = Array.from({ length: 1_000 }, (_, index) =>
      ask(
        {
          bucket: `bucket-${index}`,
          permission: 'ReadWrite',
          requestedAt: BEFORE,
        },
        {
          bucket: `bucket-${index}`,
          by,
          at: new Date(index).toISOString(),
        },
      ),
    );
    const object = after(storage(), asking, ...many);
    const text = object.metadata.annotations!['workspace.eoepca.org/requests'];
    expect(text.length).toBeLessThanOrEqual(64 * 1024);
    expect(text.length).toBeGreaterThan(63 * 1024);
    const { requests } = parsed(object);
    expect(requests).toHaveLength(1_001);
    expect(requests[0]).toMatchObject({ reason: 'floods', expiresAt: LATER });
    expect(requests[1].by).toBeUndefined();
    expect(requests[1_000].by).toBe(by);
  });

  it('refuses words for which there is no room', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      ask(
        { bucket: `b-${index}`, permission: 'ReadWrite', requestedAt: BEFORE },
        { bucket: `b-${index}`, reason: 'ö'.repeat(500) },
      ),
    );
    expect(() => after(storage(), ...many)).toThrow('are full');
  });
});

describe('askOnce', () => {
  const again = (permission: 'ReadOnly' | 'WriteOnly') =>
    askOnce(
      { bucket: 'maps', permission, requestedAt: LATER },
      { bucket: 'maps', by: 'bob', at: LATER },
    );

  it('keeps the first time, and what was noted', () => {
    const object = after(storage(), asking, again('WriteOnly'));
    expect(parsed(object).requests).toEqual([
      {
        bucket: 'maps',
        permission: 'WriteOnly',
        requestedAt: BEFORE,
        reason: 'floods',
        expiresAt: LATER,
        by: 'bob',
      },
    ]);
  });

  it('changes nothing where the same is asked', () => {
    const object = after(storage(), asking);
    expect(edit([again('ReadOnly')])(object)).toBeUndefined();
  });

  it('asks from now on where the end of the first has passed', () => {
    const object = after(storage(), asking);
    const now = new Date('2026-03-11T00:00:00Z');
    const edited = edit([again('ReadOnly')], { now })(object)!;
    expect(parsed(edited).requests).toEqual([
      { bucket: 'maps', permission: 'ReadOnly', requestedAt: LATER, by: 'bob' },
    ]);
  });
});

describe('withdraw', () => {
  it('takes the request and its note away', () => {
    const object = after(storage(), asking, withdraw('maps'));
    expect(object.spec).toMatchObject({ bucketAccessRequests: [] });
    expect(object.metadata.annotations).toEqual({});
  });

  it('says when there is none', () => {
    expect(() => after(storage(), withdraw('maps'))).toThrow(
      'has not requested access to',
    );
  });
});

describe('decide', () => {
  it('replaces the decision on the same grantee alone, and what it does not know stays', () => {
    const grant = { bucketName: 'own', grantedAt: BEFORE };
    const object = after(
      storage({
        bucketAccessGrants: [
          { ...grant, grantee: 'bob', permission: 'None', future: 1 },
          { ...grant, grantee: 'eve', permission: 'ReadWrite' },
        ],
      }),
      granting,
    );
    expect(object.spec).toMatchObject({
      bucketAccessGrants: [
        { ...grant, grantee: 'bob', permission: 'ReadOnly', future: 1 },
        { ...grant, grantee: 'eve', permission: 'ReadWrite' },
      ],
    });
  });
});

describe('revoke', () => {
  it('takes the decision and its note away', () => {
    const object = after(storage(), granting, revoke('own', 'bob'));
    expect(object.spec).toMatchObject({ bucketAccessGrants: [] });
    expect(object.metadata.annotations).toEqual({});
  });

  it('says when there is none', () => {
    expect(() => after(storage(), revoke('own', 'bob'))).toThrow(
      'no decision on',
    );
  });
});

describe('endOverdue', () => {
  const now = new Date(LATER);
  const object = after(storage(), asking, granting);

  it('waits for the end', () => {
    const early = new Date('2026-03-10T12:00:00.999Z');
    expect(edit([endOverdue], { now: early })(object)).toBeUndefined();
  });

  it('takes away what is over, remembers it, and does nothing the second time', () => {
    const ended = edit([endOverdue], { now })(object)!;
    expect(ended.spec).toMatchObject({
      bucketAccessRequests: [],
      bucketAccessGrants: [],
    });
    expect(parsed(ended).ended).toMatchObject({
      requests: [{ bucket: 'maps', permission: 'ReadOnly', ended: true }],
      grants: [{ bucket: 'own', grantee: 'bob', grantedAt: BEFORE }],
    });
    expect(edit([endOverdue], { now })(ended)).toBeUndefined();
  });

  it('forgets a grant that nobody asks for any more', () => {
    const ended = edit([endOverdue], { now, isAsked: () => false })(object)!;
    expect(parsed(ended).ended.grants).toEqual([]);
  });

  it('is forgotten once it is asked again, or after a month', () => {
    const ended = edit([endOverdue], { now })(object)!;
    const renewed = after(ended, asking);
    expect(parsed(renewed).ended.requests).toEqual([]);
    const later = new Date('2026-04-10T00:00:00Z');
    const edited = edit([granting], { now: later })(ended)!;
    expect(parsed(edited).ended.requests).toEqual([]);
  });
});
