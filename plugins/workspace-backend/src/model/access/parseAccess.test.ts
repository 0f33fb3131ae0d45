import { parseStorage } from '../parseStorage';
import { KubernetesObject } from '../kubernetes';

function parse(spec: object, annotations: Record<string, string> = {}) {
  const warnings: string[] = [];
  const object: KubernetesObject = {
    apiVersion: 'pkg.internal/v1beta1',
    kind: 'Storage',
    metadata: { name: 'lab', annotations },
    spec: { principal: 'lab', buckets: [], ...spec },
  };
  const storage = parseStorage(object, problem => warnings.push(problem))!;
  return { ...storage, warnings };
}

describe('requests of a Storage', () => {
  it.each([
    ['requesting access', 'ReadWrite', undefined],
    ['readonly', 'ReadOnly', undefined],
    ['writeonly', 'WriteOnly', undefined],
    [
      'ReadOnly, for the flood maps',
      'ReadOnly',
      'ReadOnly, for the flood maps',
    ],
    ['please', 'ReadWrite', 'please'],
    [undefined, 'ReadWrite', undefined],
  ])('with the reason %j ask for %s', (reason, permission, words) => {
    const { requests, warnings } = parse({
      bucketAccessRequests: [
        { bucketName: 'maps', reason, requestedAt: '2026-03-01T09:00:00Z' },
      ],
    });
    expect(requests).toEqual([
      {
        bucket: 'maps',
        permission,
        requestedAt: '2026-03-01T09:00:00Z',
        ...(words && { reason: words }),
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it('hold what our annotation says of them, and no other', () => {
    const notes = [
      {
        bucket: 'maps',
        by: 'user:default/ann',
        at: '2026-03-01T09:00:00Z',
        reason: 'readonly is not meant here',
        expires_at: '2026-04-01T00:00:00Z',
        renews: '2026-02-01T00:00:00Z',
      },
      { bucket: 'gone', by: 'user:default/ann' },
      {
        bucket: 'over',
        expires_at: '2026-01-01T00:00:00Z',
        ended: { permission: 'ReadOnly', requested_at: '2025-12-01T00:00:00Z' },
      },
    ];
    const { requests, ended } = parse(
      { bucketAccessRequests: [{ bucketName: 'maps', requestedAt: 'x' }] },
      { 'workspace.eoepca.org/requests': JSON.stringify(notes) },
    );
    expect(requests).toEqual([
      {
        bucket: 'maps',
        permission: 'ReadWrite',
        requestedAt: 'x',
        reason: 'readonly is not meant here',
        expiresAt: '2026-04-01T00:00:00Z',
        by: 'user:default/ann',
        renews: '2026-02-01T00:00:00Z',
      },
    ]);
    expect(ended.requests).toEqual([
      {
        bucket: 'over',
        permission: 'ReadOnly',
        requestedAt: '2025-12-01T00:00:00Z',
        expiresAt: '2026-01-01T00:00:00Z',
        ended: true,
      },
    ]);
  });

  it('survive odd neighbours', () => {
    const { requests, warnings } = parse(
      {
        bucketAccessRequests: [
          7,
          { bucketName: ' ' },
          { bucketName: 'maps', requestedAt: 'x' },
          { bucketName: 'maps', requestedAt: 'y' },
        ],
      },
      { 'workspace.eoepca.org/requests': '[{"bucket": 7}, nonsense' },
    );
    expect(requests).toMatchObject([{ bucket: 'maps', requestedAt: 'x' }]);
    expect(warnings).toHaveLength(4);
  });
});

describe('grants of a Storage', () => {
  it('are told apart by bucket and grantee, and hold what our annotation says', () => {
    const notes = [
      { bucket: 'maps', grantee: 'bob', comment: 'until spring' },
      { bucket: 'maps', grantee: 'eve', comment: 'not asked' },
    ];
    const grant = { bucketName: 'maps', grantedAt: 't' };
    const { grants, ended, warnings } = parse(
      {
        bucketAccessGrants: [
          { ...grant, grantee: 'bob', permission: 'ReadOnly' },
          { ...grant, grantee: 'carol', permission: 'None' },
          { ...grant, grantee: 'dave', permission: 'Everything' },
          { ...grant, grantee: 'bob', permission: 'ReadWrite' },
        ],
      },
      { 'workspace.eoepca.org/grants': JSON.stringify(notes) },
    );
    const common = { bucket: 'maps', grantedAt: 't' };
    expect(grants).toEqual([
      {
        ...common,
        grantee: 'bob',
        permission: 'ReadOnly',
        comment: 'until spring',
      },
      { ...common, grantee: 'carol', permission: 'None' },
    ]);
    expect(ended.grants).toEqual([]);
    expect(warnings).toHaveLength(2);
  });
});
