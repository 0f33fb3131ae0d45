import { SecretClash } from '@eoepca/backstage-plugin-workspace-common';
import { SecretPart } from './credentials/secretNames';
import { DatalabResource, StorageResource } from './resources';

/** A Secret by its name and the names of its keys: never a value. */
export interface KnownSecret {
  readonly name: string;
  readonly keys: ReadonlySet<string>;
}

/** A PersistentVolumeClaim. */
export interface VolumeClaim {
  readonly name: string;
  /** What it requests, a quantity. */
  readonly size: string;
  /** `Pending`, `Bound` or `Lost`, in Kubernetes' own words. */
  readonly phase?: string;
}

/** What the cache knows of one workspace. Frozen: a change makes a new record. */
export interface WorkspaceRecord {
  readonly name: string;
  readonly storage: StorageResource;
  readonly datalab?: DatalabResource;
  /** The Storage is gone, and what stands for it is empty: only the Datalab is left, which is being deleted. */
  readonly isRemains?: true;
  /** Those of the Datalab; without one, the owner whom the Storage names, if any. */
  readonly members: DatalabResource['members'];
  /** The Secret that holds each part of the credentials, as far as it is there. */
  readonly secrets: Readonly<Partial<Record<SecretPart, KnownSecret>>>;
  /**
   * Secrets that have the name of one of the workspace's and are not the workspace's (see `secretOwnership.ts`), where the
   * workspace misses them; absent where there are none. They are never read.
   */
  readonly secretClashes?: readonly SecretClash[];
  /** Claims that were made for the workspace, in namespace NAME. */
  readonly claims: readonly VolumeClaim[];
  /** `requests.storage` of each ResourceQuota that was made for the workspace, in namespace NAME. */
  readonly quotas: readonly string[];
}

/** What decides over the rights to a workspace. */
export interface WorkspaceRoles {
  readonly name: string;
  readonly members: DatalabResource['members'];
}

/** A bucket that others may find, and a workspace that lists it. */
export interface DiscoverableBucket {
  readonly bucket: string;
  readonly workspace: string;
}
