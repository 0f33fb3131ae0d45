import { SESSIONS_ANNOTATION } from './annotations';
import { INTENT_ANNOTATION } from './creating/intent';
import { DEFAULT_LIMITS, growthProblem } from './limits';
import { KubernetesObject } from './kubernetes';

function resource(
  kind: 'Storage' | 'Datalab',
  spec: Record<string, unknown>,
  annotations?: Record<string, string>,
): KubernetesObject {
  return {
    apiVersion: 'pkg.internal/v1',
    kind,
    metadata: { name: 'lab', ...(annotations && { annotations }) },
    spec,
  };
}

const list = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ bucketName: `b-${index}` }));
const names = (count: number) => list(count).map(each => each.bucketName);
const map = (count: number) =>
  Object.fromEntries(names(count).map(name => [name, { storage: '1Gi' }]));
const bucket = (rules: number) => ({
  bucketName: 'maps',
  lifecycleRules: list(rules),
});

/** Each limit but those of bytes: what has so many of it. */
const COUNTED = [
  [
    'membersPerWorkspace',
    'members',
    'Datalab',
    (count: number) => ({ users: names(count) }),
  ],
  [
    'storesPerWorkspace',
    'data stores',
    'Datalab',
    (count: number) => ({
      databases: { pg0: { names: names(count - 3) } },
      vectorStores: map(1),
      cacheStores: map(1),
      documentStores: map(1),
    }),
  ],
  [
    'bucketsPerWorkspace',
    'buckets',
    'Storage',
    (count: number) => ({ buckets: list(count) }),
  ],
  [
    'rulesPerBucket',
    'lifecycle rules',
    'Storage',
    (count: number) => ({ buckets: [{ bucketName: 'lab' }, bucket(count)] }),
  ],
  [
    'requestsPerWorkspace',
    'access requests',
    'Storage',
    (count: number) => ({ bucketAccessRequests: list(count) }),
  ],
  [
    'grantsPerWorkspace',
    'grants',
    'Storage',
    (count: number) => ({ bucketAccessGrants: list(count) }),
  ],
] as const;

describe('growthProblem', () => {
  describe.each(COUNTED)('%s', (key, what, kind, specOf) => {
    const limits = { ...DEFAULT_LIMITS, [key]: 10 };
    const having = (count: number) => resource(kind, specOf(count));
    const problem = (before: number | undefined, after: number) =>
      growthProblem(
        kind,
        before === undefined ? undefined : having(before),
        having(after),
        limits,
      );

    it('refuses what goes beyond, and says what, how many and what to do', () => {
      const text = problem(10, 11);
      expect(text).toContain(`would have 11 ${what}`);
      expect(text).toContain('the limit is 10.');
      expect(text).toMatch(
        new RegExp(`\\. [A-Z].*, or ask .* workspace\\.limits\\.${key}\\.$`),
      );
      expect(problem(undefined, 11)).toBe(text);
      expect(problem(11, 12)).toBeDefined();
    });

    it('lets be what is within the limit, stays as it is or shrinks', () => {
      expect(problem(9, 10)).toBeUndefined();
      expect(problem(12, 12)).toBeUndefined();
      expect(problem(13, 12)).toBeUndefined();
    });

    it('is off where it is infinite', () => {
      expect(
        growthProblem(kind, having(3), having(5_000), {
          ...limits,
          [key]: Infinity,
        }),
      ).toBeUndefined();
    });
  });

  it('lets a bucket be that has too many rules while another one changes', () => {
    const before = resource('Storage', { buckets: [bucket(101)] });
    const after = resource('Storage', {
      buckets: [{ bucketName: 'new', lifecycleRules: list(100) }, bucket(101)],
    });
    expect(
      growthProblem('Storage', before, after, DEFAULT_LIMITS),
    ).toBeUndefined();
  });

  it('names the bucket that has too many rules', () => {
    const after = resource('Storage', { buckets: [bucket(101)] });
    expect(growthProblem('Storage', undefined, after, DEFAULT_LIMITS)).toBe(
      "Bucket 'maps' would have 101 lifecycle rules; the limit is 100. Remove rules, or put some together with a target like 'tmp/*', or ask a platform admin to raise workspace.limits.rulesPerBucket.",
    );
  });

  it('counts the bytes of the whole resource, in UTF-8', () => {
    const limits = { ...DEFAULT_LIMITS, bytesPerResource: 10_000 };
    const of = (length: number) =>
      resource('Datalab', { files: ['ü'.repeat(length)] });
    const problem = (before: number, after: number) =>
      growthProblem('Datalab', of(before), of(after), limits);
    expect(problem(10, 4_900)).toBeUndefined();
    expect(problem(10, 5_000)).toMatch(
      /^The Datalab of this workspace would have 10,\d+ bytes; the limit is 10,000\./,
    );
    expect(problem(6_000, 6_000)).toBeUndefined();
    expect(problem(6_000, 5_500)).toBeUndefined();
    expect(problem(6_000, 6_001)).toBeDefined();
  });

  it("keeps annotations within Kubernetes' limit", () => {
    const of = (length: number) =>
      resource('Storage', {}, { text: 'x'.repeat(length) });
    const problem = (before: number, after: number) =>
      growthProblem('Storage', of(before), of(after), DEFAULT_LIMITS);
    expect(problem(0, 262_140)).toBeUndefined();
    expect(problem(0, 262_141)).toMatch(
      /262,145 bytes of texts and notes; the limit is 262,144\. Shorten/,
    );
    expect(problem(262_150, 262_149)).toBeUndefined();
  });

  it('always has room for what the plugin notes for itself', () => {
    const limits = { ...DEFAULT_LIMITS, bytesPerResource: 100 };
    const before = resource('Storage', { principal: 'x'.repeat(200) });
    const after = resource('Storage', before.spec as {}, {
      [INTENT_ANNOTATION]: '{"verb":"delete"}',
      [SESSIONS_ANNOTATION]: '{}',
    });
    expect(growthProblem('Storage', before, after, limits)).toBeUndefined();
  });

  it('takes odd data for nothing', () => {
    const odd = resource('Datalab', {
      users: 7,
      databases: ['x', { names: 1 }],
    });
    expect(growthProblem('Datalab', odd, odd, DEFAULT_LIMITS)).toBeUndefined();
  });
});
