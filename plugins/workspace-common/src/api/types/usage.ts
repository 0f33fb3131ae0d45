/** What the claims of a workspace request. @public */
export interface StorageUsage {
  /** The smallest `requests.storage` of the namespace's ResourceQuotas. Providers create none, so it is usually absent. */
  quota?: string;
  /** The sum of the claims. */
  requested: string;
  /** Of the quota. */
  remaining?: string;
  persistent_volume_claims: { name: string; size: string }[];
}
