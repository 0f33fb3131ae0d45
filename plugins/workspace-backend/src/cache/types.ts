import {
  SecretClash,
  WatchStatus,
} from '@eoepca/backstage-plugin-workspace-common';
import { ResourceKind } from '../model/kinds';
import { KubernetesObject } from '../kubernetes/types';
import { OwnerFacts } from '../model/ownership';
import { DatalabResource, StorageResource } from '../model/resources';
import { SecretPart } from '../model/credentials/secretNames';
import { SecretClaim } from '../model/credentials/secretOwnership';

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

/** What the index knows of one workspace. Frozen: a change makes a new record. */
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

/** A change of one workspace, old and new; one of them is missing when it came or went. */
export interface WorkspaceChange {
  readonly name: string;
  readonly before?: WorkspaceRecord;
  readonly after?: WorkspaceRecord;
}

/**
 * What the watches say, in memory and keyed for every question. It is filled with the plugin's own rights:
 * whoever reads from it for a caller authorises that caller.
 */
export interface WorkspaceIndex {
  /** A workspace by name; `undefined` without its Storage. */
  get(name: string): WorkspaceRecord | undefined;
  /** What an interrupted deletion left of a workspace: the Datalab that it had marked. It is none any more. */
  remains(name: string): WorkspaceRoles | undefined;
  /** The names of which a Storage or Datalab is marked as being created or deleted, or whose Datalab can be made by now. */
  unfinished(): readonly string[];
  /** All workspaces, by name. */
  list(): readonly WorkspaceRecord[];
  /** Workspaces that list this member (lower case), by name. */
  byMember(member: string): readonly WorkspaceRecord[];
  /** Workspaces that list a bucket of this name, the oldest Storage (then name) first: its owner. */
  byBucket(bucket: string): readonly WorkspaceRecord[];
  /** Whether a workspace other than this one lists a bucket of this name. */
  isBucketElsewhere(bucket: string, workspace: string): boolean;
  /** The buckets of a workspace that another one lists too; costs nothing while there are none anywhere. */
  clashesOf(record: WorkspaceRecord): readonly string[];
  /** Workspaces that ask for a bucket of this name, whether there is one or not, by name. */
  byRequest(bucket: string): readonly WorkspaceRecord[];
  /** Workspaces of this principal, by name. */
  byPrincipal(principal: string): readonly WorkspaceRecord[];
  /** Workspaces that grant or deny this principal something, by name. */
  byGrantee(principal: string): readonly WorkspaceRecord[];
  /**
   * Whether a Secret, as it was just read, is the workspace's, by what was just read of that: the same decision as over
   * {@link WorkspaceRecord.secrets}.
   */
  secretClaim(secret: KubernetesObject, workspace: OwnerFacts): SecretClaim;
  /** What others may find, by bucket, then workspace: also of workspaces that are not the bucket's owner. */
  discoverableBuckets(): readonly DiscoverableBucket[];
  /** The names of definitions (`qdrantclusters.qdrant.io`) that the cluster has. */
  hasDefinition(name: string): boolean;
  /** Whether it is known which definitions the cluster has, beside those of Storages and Datalabs. */
  knowsDefinitions(): boolean;
  /** The fields of a Datalab's spec by its definition; `undefined` where that takes any, or is not known. */
  datalabFields(): ReadonlySet<string> | undefined;
  /** Whether {@link WorkspaceRecord.claims} are all there are: claims may be read, and so may what proves whose they are. */
  knowsClaims(): boolean;
  /** The raw object that a record was made of, to start an edit from. */
  raw(kind: ResourceKind, name: string): KubernetesObject | undefined;
  /** Resolves once the index has seen this state of an object, or a later one, or its deletion (`undefined`). */
  seen(
    kind: ResourceKind,
    name: string,
    resourceVersion: string | undefined,
  ): Promise<void>;
  /** Whether the index has seen this state of an object, or a later one: all that was written before it, too. */
  knows(
    kind: ResourceKind,
    name: string,
    resourceVersion: string | undefined,
  ): boolean;
  /** Throws ServiceUnavailableError before the first complete list and when what we know is older than allowed. */
  assertServing(): void;
  status(): WatchStatus[];
  /** Whether what is known of some kind may be old. */
  readonly stale: boolean;
  /** Calls back on every change, in the order seen; returns the way to stop it. */
  onChange(listener: (change: WorkspaceChange) => void): () => void;
}
