import {
  BucketPermission,
  Condition,
  CredentialsRollover,
  DatalabSettings,
  LifecycleRule,
  MemberRole,
  SessionState,
  StoreType,
  WantedPermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { Texts } from './texts';

/** A deletion under way: Kubernetes keeps an object until its list of finalizers is empty. */
export interface Deletion {
  /** `metadata.deletionTimestamp`. */
  readonly since: string;
  readonly finalizers: readonly string[];
}

/** What a resource's metadata tells the model. */
export interface ResourceMeta {
  readonly name: string;
  /** Empty where it is not known. */
  readonly uid: string;
  readonly resourceVersion: string;
  readonly creationTimestamp: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** Absent unless it is being deleted. */
  readonly deletion?: Deletion;
}

/** A request for a bucket of another workspace: the resource's own fields and what our annotation adds. */
export interface StorageRequest {
  readonly bucket: string;
  readonly permission: WantedPermission;
  readonly requestedAt: string;
  /** The asker's own words. */
  readonly reason?: string;
  readonly expiresAt?: string;
  readonly by?: string;
  /** `grantedAt` of the decision that this asks to think over. */
  readonly renews?: string;
  /** It is over, and only our annotation tells of it. */
  readonly ended?: true;
}

/** A decision on a request of another principal: the resource's own fields and what our annotation adds. */
export interface StorageGrant {
  readonly bucket: string;
  /** A principal. */
  readonly grantee: string;
  readonly permission: BucketPermission;
  readonly grantedAt: string;
  readonly comment?: string;
  readonly expiresAt?: string;
  readonly by?: string;
  /** It is over, and only our annotation tells of it. */
  readonly ended?: true;
}

/** Bucket names that a workspace is about to add, and no other may meanwhile. */
export interface BucketClaim {
  readonly id: string;
  /** When it was made, by the server's clock; RFC 3339. */
  readonly at: string;
  readonly buckets: readonly string[];
}

/** A Storage, parsed: the good parts of the foreign object. */
export interface StorageResource {
  readonly meta: ResourceMeta;
  readonly principal: string;
  readonly buckets: readonly {
    readonly name: string;
    readonly discoverable: boolean;
    readonly lifecycleRules: readonly LifecycleRule[];
    /** What our annotation says of it. */
    readonly texts?: Texts;
  }[];
  readonly credentialsRollover?: CredentialsRollover;
  /** The bucket names are distinct. */
  readonly requests: readonly StorageRequest[];
  /** Pairs of bucket and grantee are distinct. */
  readonly grants: readonly StorageGrant[];
  /** Requests and grants that are over and whose end is still worth telling. */
  readonly ended: {
    readonly requests: readonly StorageRequest[];
    readonly grants: readonly StorageGrant[];
  };
  /** The offers that the workspace does not want: by bucket, when it was granted. */
  readonly declined: ReadonlyMap<string, string>;
  readonly conditions: readonly Condition[];
  /** Bucket names that the workspace is about to add. */
  readonly claims: readonly BucketClaim[];
}

/** A data store, as the Datalab declares it. */
export interface StoreResource {
  readonly name: string;
  readonly type: StoreType;
  readonly storage: string;
  /** Databases only. */
  readonly backupStorage?: string;
  /** Databases only: where it is. */
  readonly host?: string;
}

/** A Datalab, parsed: the good parts of the foreign object. */
export interface DatalabResource {
  readonly meta: ResourceMeta;
  /** In order; the first is the owner. */
  readonly members: readonly {
    readonly name: string;
    readonly role: MemberRole;
    readonly grantedAt?: string;
  }[];
  readonly sessions: readonly {
    readonly name: string;
    readonly state: SessionState;
  }[];
  /** `status.sessions`, by name; `url` only where people may be led there, else the `refusal` to do so, in words. */
  readonly sessionStatus: ReadonlyMap<
    string,
    {
      readonly state?: string;
      readonly phase?: string;
      readonly message?: string;
      readonly url?: string;
      readonly refusal?: string;
    }
  >;
  readonly stores: readonly StoreResource[];
  readonly settings: DatalabSettings;
  readonly conditions: readonly Condition[];
}
