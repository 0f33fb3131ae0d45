/** @public */
export interface StorageUsage {
  /** The smallest `requests.storage` of the quotas; absent without one. */
  quota?: string;
  requested: string;
  remaining?: string;
  persistent_volume_claims: { name: string; size: string }[];
}
