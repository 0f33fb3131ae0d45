import { StorageUsage } from './api/types';
import {
  addQuantities,
  compareQuantities,
  formatQuantity,
  parseQuantity,
  subtractQuantities,
  ZERO_QUANTITY,
} from './quantities';

/** Why volumes don't fit in a storage quota; Kubernetes quantities. @public */
export interface StorageShortage {
  /** What the volumes would request together. */
  wanted: string;
  /** What is left of the quota, never below zero. */
  remaining: string;
  quota: string;
}

/**
 * Whether further volumes fit in what is left of a storage quota; `undefined` where they do, or where no quota is known.
 *
 * @param sizes - of the volumes; what is no quantity counts as nothing
 *
 * @public
 */
export function storageShortage(
  usage: Pick<StorageUsage, 'quota' | 'requested'> | undefined,
  sizes: readonly string[],
): StorageShortage | undefined {
  const quota = usage?.quota ? parseQuantity(usage.quota) : undefined;
  const requested = usage && parseQuantity(usage.requested);
  if (!quota || !requested) return undefined;
  const wanted = sizes
    .flatMap(size => parseQuantity(size) ?? [])
    .reduce(addQuantities, ZERO_QUANTITY);
  const left = subtractQuantities(quota, requested);
  const none = compareQuantities(wanted, ZERO_QUANTITY) <= 0;
  if (none || compareQuantities(wanted, left) <= 0) return undefined;
  const remaining =
    compareQuantities(left, ZERO_QUANTITY) > 0 ? left : ZERO_QUANTITY;
  return {
    wanted: formatQuantity(wanted),
    remaining: formatQuantity(remaining),
    quota: formatQuantity(quota),
  };
}

/**
 * How far claims are beyond their quota; `undefined` where they are not. Kubernetes lets them be where the quota was
 * lowered afterwards.
 *
 * @public
 */
export function beyondQuota(usage: StorageUsage): string | undefined {
  const left = usage.remaining ? parseQuantity(usage.remaining) : undefined;
  return left && compareQuantities(left, ZERO_QUANTITY) < 0
    ? formatQuantity(subtractQuantities(ZERO_QUANTITY, left))
    : undefined;
}

/** The volume of a session where the Datalab names no size; what providers take. @public */
export const USUAL_SESSION_VOLUME = '1Gi';

/**
 * What volumes would request beyond what they do when all of them get one size; nothing for those that are as large.
 *
 * @param from - of the volumes; what is no quantity counts as nothing
 *
 * @public
 */
export function storageGrowth(from: readonly string[], to: string): string[] {
  const wanted = parseQuantity(to);
  if (!wanted) return [];
  return from
    .map(size =>
      subtractQuantities(wanted, parseQuantity(size) ?? ZERO_QUANTITY),
    )
    .filter(growth => compareQuantities(growth, ZERO_QUANTITY) > 0)
    .map(formatQuantity);
}
