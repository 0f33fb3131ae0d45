import { isObject } from '../schema/types';

/** Keys of the lists of built-in kinds, by field name; the first that an item has is meant. */
const LIST_KEYS: Record<string, string[]> = {
  containers: ['name'],
  initContainers: ['name'],
  ephemeralContainers: ['name'],
  env: ['name'],
  volumes: ['name'],
  volumeMounts: ['mountPath'],
  volumeDevices: ['devicePath'],
  imagePullSecrets: ['name'],
  secrets: ['name'],
  ports: ['containerPort', 'port'],
  hostAliases: ['ip'],
  topologySpreadConstraints: ['topologyKey'],
  conditions: ['type'],
  ownerReferences: ['uid'],
  taints: ['key'],
};

/** Lists of plain values that merge as sets. */
const SETS = new Set(['finalizers']);

/**
 * The keys that identify an item of a built-in kind's list: none (`[]`) for a set of plain values, `undefined` where
 * the list is replaced as a whole.
 */
export function mergeKeys(
  field: string,
  list: unknown[],
): string[] | undefined {
  if (SETS.has(field)) return [];
  const key = LIST_KEYS[field]?.find(candidate =>
    list.every(item => isObject(item) && item[candidate] !== undefined),
  );
  return key === undefined ? undefined : [key];
}
