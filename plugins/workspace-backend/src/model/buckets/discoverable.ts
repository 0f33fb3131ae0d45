import { StorageResource } from '../resources';
import { Edit, KubernetesObject } from '../kubernetes';

/** The providers look for requests and grants only on Storages with this label. */
export const DISCOVERABLE_LABEL = {
  'storages.pkg.internal/discoverable': 'true',
} as const;

/** The object with the label. */
export function withDiscoverableLabel(
  object: KubernetesObject,
): KubernetesObject {
  const { metadata } = object;
  const labels = { ...metadata.labels, ...DISCOVERABLE_LABEL };
  return { ...object, metadata: { ...metadata, labels } };
}

/** Adds the label where it is not there. */
export const addDiscoverableLabel: Edit = current =>
  hasLabel(current.metadata.labels)
    ? undefined
    : withDiscoverableLabel(current);

/** Whether a Storage holds what providers would not find, as it lacks the label. */
export function lacksDiscoverableLabel({
  meta,
  buckets,
  requests,
  grants,
}: StorageResource): boolean {
  const hasAny =
    requests.length > 0 ||
    grants.length > 0 ||
    buckets.some(({ discoverable }) => discoverable);
  return hasAny && !hasLabel(meta.labels);
}

/** Whether providers find what a Storage with these labels requests and grants. */
export function hasLabel(
  labels: Readonly<Record<string, string>> = {},
): boolean {
  return Object.entries(DISCOVERABLE_LABEL).every(
    ([key, value]) => labels[key] === value,
  );
}
