import { Bucket } from '@eoepca/backstage-plugin-workspace-common';
import { bucketNotFound } from './buckets';
import { StorageResource } from '../resources';

/** The buckets of a Storage, as views show them; `hasClash` tells whether another workspace lists the name too. */
export function bucketsOf(
  { buckets }: StorageResource,
  hasClash: (bucket: string) => boolean,
): Bucket[] {
  return buckets.map(({ name, discoverable, lifecycleRules, texts }) => ({
    name,
    discoverable,
    lifecycle_rules: [...lifecycleRules],
    ...texts,
    ...(hasClash(name) && { clash: true }),
  }));
}

/**
 * One bucket of a Storage.
 *
 * @throws NotFoundError
 */
export function bucketOf(
  storage: StorageResource,
  name: string,
  hasClash: (bucket: string) => boolean,
): Bucket {
  const found = bucketsOf(storage, hasClash).find(each => each.name === name);
  if (!found) throw bucketNotFound(name);
  return found;
}
