import {
  parseQuantity,
  StorageUsage,
} from '@eoepca/backstage-plugin-workspace-common';

export type UsageLevel = 'ok' | 'nearlyFull' | 'full';

const NEARLY_FULL_PERCENT = 80;

/** How much of the quota is claimed, in whole percent and in a word; undefined where there is no quota to compare with. */
export function storageShare(
  usage: StorageUsage,
): { percent: number; level: UsageLevel } | undefined {
  const quota = usage.quota ? parseQuantity(usage.quota) : undefined;
  const requested = parseQuantity(usage.requested);
  if (!quota || !requested || quota.nano <= 0) {
    return undefined;
  }
  const percent = Number((requested.nano * BigInt(100)) / quota.nano);
  if (percent >= 100) {
    return { percent, level: 'full' };
  }
  return {
    percent,
    level: percent >= NEARLY_FULL_PERCENT ? 'nearlyFull' : 'ok',
  };
}
