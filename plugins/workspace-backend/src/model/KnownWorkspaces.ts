import { DiscoverableBucket, WorkspaceRecord, WorkspaceRoles } from './record';

/** All that is known of the workspaces of a cluster, keyed for every question about more than one of them. */
export interface KnownWorkspaces {
  /** A workspace by name; `undefined` without its Storage. */
  get(name: string): WorkspaceRecord | undefined;
  /** What an interrupted deletion left of a workspace: the Datalab that it had marked. It is none any more. */
  remains(name: string): WorkspaceRoles | undefined;
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
}
