import {
  addQuantities,
  compareQuantities,
  formatQuantity,
  parseQuantity,
  Quantity,
  StorageUsage,
  subtractQuantities,
  ZERO_QUANTITY,
} from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceRecord } from './record';

/** What a workspace's claims request, and of which quota, where there is one: the smallest of several. */
export function storageUsage({
  claims,
  quotas,
}: Pick<WorkspaceRecord, 'claims' | 'quotas'>): StorageUsage {
  const requested = claims
    .flatMap(({ size }) => parseQuantity(size) ?? [])
    .reduce(addQuantities, ZERO_QUANTITY);
  const quota = smallest(quotas.flatMap(text => parseQuantity(text) ?? []));
  return {
    ...(quota && { quota: formatQuantity(quota) }),
    requested: formatQuantity(requested),
    ...(quota && {
      remaining: formatQuantity(subtractQuantities(quota, requested)),
    }),
    persistent_volume_claims: claims.map(({ name, size }) => ({ name, size })),
  };
}

function smallest(quantities: readonly Quantity[]): Quantity | undefined {
  return [...quantities].sort(compareQuantities).at(0);
}
