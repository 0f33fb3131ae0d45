import {
  STORE_TYPES,
  storeDescriptor,
} from '@eoepca/backstage-plugin-workspace-common';
import { elementsOf } from './editing';
import {
  CLAIMS_ANNOTATION,
  FENCE_ANNOTATION,
  OWNER_ANNOTATION,
  RESTARTS_ANNOTATION,
  SESSIONS_ANNOTATION,
} from './annotations';
import { fieldsOf } from './foreign';
import { INTENT_ANNOTATION } from './creating/intent';
import { KubernetesObject, NewObject } from './kubernetes';

/** How large edits may make the resources of a workspace; `Infinity` where nothing is limited. */
export interface Limits {
  readonly membersPerWorkspace: number;
  readonly bucketsPerWorkspace: number;
  readonly rulesPerBucket: number;
  readonly requestsPerWorkspace: number;
  readonly grantsPerWorkspace: number;
  readonly storesPerWorkspace: number;
  /** Of a Storage or a Datalab, as JSON. */
  readonly bytesPerResource: number;
}

/** Far beyond what people need, and below what Kubernetes and the pages can take. */
export const DEFAULT_LIMITS: Limits = {
  membersPerWorkspace: 1_000,
  bucketsPerWorkspace: 1_000,
  rulesPerBucket: 100,
  requestsPerWorkspace: 1_000,
  grantsPerWorkspace: 5_000,
  storesPerWorkspace: 100,
  // etcd refuses requests beyond 1.5 MiB, and a provider's status and managed fields grow with the spec.
  bytesPerResource: 512 * 1024,
};

/** All annotations of an object together: Kubernetes' own limit (`TotalAnnotationSizeLimitB`). */
const ANNOTATION_BYTES = 256 * 1024;

/** What the plugin notes for itself must always fit: otherwise nobody could even delete what has become too large. */
const BOOKKEEPING = new Set([
  INTENT_ANNOTATION,
  SESSIONS_ANNOTATION,
  RESTARTS_ANNOTATION,
  FENCE_ANNOTATION,
  CLAIMS_ANNOTATION,
  OWNER_ANNOTATION,
]);

type Spec = Readonly<Record<string, unknown>>;

/** Something of a resource that is counted. */
interface Measure {
  readonly most: number;
  readonly what: string;
  readonly remedy: string;
  readonly key?: keyof Limits;
  count(spec: Spec): number;
}

/**
 * What an edit makes too large, in words for the caller; `undefined` where nothing is, or where it was at least as
 * large before: an edit may always shrink a resource or leave it as large as it is.
 *
 * @param before - the resource that is edited; `undefined` for a new one
 */
export function growthProblem(
  kind: 'Storage' | 'Datalab',
  before: KubernetesObject | undefined,
  after: NewObject,
  limits: Limits,
): string | undefined {
  const [from, to] = [fieldsOf(before?.spec), fieldsOf(after.spec)];
  const measures =
    kind === 'Storage' ? storageMeasures(limits) : datalabMeasures(limits);
  for (const { count, most, what, remedy, key } of measures) {
    const size = count(to);
    if (size > most && size > count(from)) {
      return problem({ what, size, most, remedy, key });
    }
  }
  return (
    rulesProblem(kind, from, to, limits) ??
    annotationsProblem(before, after) ??
    bytesProblem(kind, before, after, limits)
  );
}

function storageMeasures(limits: Limits): Measure[] {
  const list = (field: string) => (spec: Spec) =>
    elementsOf(spec[field]).length;
  return [
    {
      key: 'bucketsPerWorkspace',
      most: limits.bucketsPerWorkspace,
      what: 'buckets',
      remedy: 'Delete buckets that nobody needs',
      count: list('buckets'),
    },
    {
      key: 'requestsPerWorkspace',
      most: limits.requestsPerWorkspace,
      what: 'access requests',
      remedy: 'Withdraw requests that are no longer needed',
      count: list('bucketAccessRequests'),
    },
    {
      key: 'grantsPerWorkspace',
      most: limits.grantsPerWorkspace,
      what: 'grants of its buckets',
      remedy: 'Revoke grants that are no longer needed',
      count: list('bucketAccessGrants'),
    },
  ];
}

function datalabMeasures(limits: Limits): Measure[] {
  return [
    {
      key: 'membersPerWorkspace',
      most: limits.membersPerWorkspace,
      what: 'members',
      remedy: 'Remove members who no longer need it',
      count: ({ users }) => elementsOf(users).length,
    },
    {
      key: 'storesPerWorkspace',
      most: limits.storesPerWorkspace,
      what: 'data stores',
      remedy: 'Remove stores that nobody needs',
      count: storesIn,
    },
  ];
}

function storesIn(spec: Spec): number {
  return STORE_TYPES.reduce((sum, type) => {
    const stores = Object.values(fieldsOf(spec[storeDescriptor(type).field]));
    const counts =
      type === 'database'
        ? stores.map(host => elementsOf(fieldsOf(host).names).length)
        : stores.map(() => 1);
    return sum + counts.reduce((one, other) => one + other, 0);
  }, 0);
}

function rulesProblem(
  kind: 'Storage' | 'Datalab',
  from: Spec,
  to: Spec,
  { rulesPerBucket: most }: Limits,
): string | undefined {
  if (kind === 'Datalab') return undefined;
  const tooMany = rulesByBucket(to).filter(([, rules]) => rules > most);
  if (tooMany.length === 0) return undefined;
  const before = new Map(rulesByBucket(from));
  const grown = tooMany.find(
    ([name, rules]) => rules > (before.get(name) ?? 0),
  );
  return (
    grown &&
    problem({
      who: `Bucket '${grown[0]}'`,
      what: 'lifecycle rules',
      size: grown[1],
      most,
      remedy: "Remove rules, or put some together with a target like 'tmp/*'",
      key: 'rulesPerBucket',
    })
  );
}

function rulesByBucket({ buckets }: Spec): [string, number][] {
  return elementsOf(buckets).map(bucket => {
    const { bucketName, lifecycleRules } = fieldsOf(bucket);
    return [String(bucketName), elementsOf(lifecycleRules).length];
  });
}

function annotationsProblem(
  before: KubernetesObject | undefined,
  after: NewObject,
): string | undefined {
  const size = annotationBytes(after);
  return size > ANNOTATION_BYTES && size > annotationBytes(before)
    ? problem({
        what: 'bytes of texts and notes',
        size,
        most: ANNOTATION_BYTES,
        remedy:
          'Shorten descriptions, reasons and comments, or withdraw requests and revoke grants',
      })
    : undefined;
}

function bytesProblem(
  kind: 'Storage' | 'Datalab',
  before: KubernetesObject | undefined,
  after: NewObject,
  { bytesPerResource: most }: Limits,
): string | undefined {
  const size = jsonBytes(after);
  return size > most && decidedBytes(after) > decidedBytes(before)
    ? problem({
        who: `The ${kind} of this workspace`,
        what: 'bytes',
        size,
        most,
        remedy:
          kind === 'Storage'
            ? 'Delete buckets, or remove lifecycle rules, requests and grants'
            : 'Remove members, stores or sessions',
        key: 'bytesPerResource',
      })
    : undefined;
}

/** What people decide about a resource. */
function decidedBytes(object: NewObject | undefined): number {
  return jsonBytes(object?.spec ?? {}) + annotationBytes(object);
}

function annotationBytes(object: NewObject | undefined): number {
  return Object.entries(object?.metadata.annotations ?? {})
    .filter(([key]) => !BOOKKEEPING.has(key))
    .reduce(
      (sum, [key, value]) =>
        sum + Buffer.byteLength(key) + Buffer.byteLength(value),
      0,
    );
}

function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function problem(found: {
  who?: string;
  what: string;
  size: number;
  most: number;
  remedy: string;
  key?: keyof Limits;
}): string {
  const [size, most] = [found.size, found.most].map(each =>
    each.toLocaleString('en'),
  );
  const ask = found.key
    ? `, or ask a platform admin to raise workspace.limits.${found.key}`
    : '';
  const who = found.who ?? 'This workspace';
  return `${who} would have ${size} ${found.what}; the limit is ${most}. ${found.remedy}${ask}.`;
}
