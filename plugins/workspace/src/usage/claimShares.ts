import {
  parseQuantity,
  StorageUsage,
} from '@eoepca/backstage-plugin-workspace-common';

/** One volume and how much of the whole it takes, in whole percent of the quota, or of all claims without one. */
export interface ClaimShare {
  name: string;
  size: string;
  percent: number;
}

/** The volumes, the largest first. What is no quantity counts as nothing. */
export function claimShares(usage: StorageUsage): ClaimShare[] {
  const whole = nanoOf(usage.quota ?? usage.requested);
  return usage.persistent_volume_claims
    .map(({ name, size }) => ({ name, size, nano: nanoOf(size) }))
    .sort((a, b) =>
      a.nano === b.nano
        ? a.name.localeCompare(b.name)
        : Number(b.nano - a.nano),
    )
    .map(({ name, size, nano }) => ({
      name,
      size,
      percent:
        whole > BigInt(0)
          ? Math.min(100, Number((nano * BigInt(100)) / whole))
          : 0,
    }));
}

function nanoOf(quantity: string): bigint {
  return parseQuantity(quantity)?.nano ?? BigInt(0);
}
