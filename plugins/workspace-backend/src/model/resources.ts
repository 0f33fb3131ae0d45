import {
  Condition,
  LifecycleRule,
  MemberRole,
  SessionState,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';

/** What a resource's metadata tells the model. */
export interface ResourceMeta {
  readonly name: string;
  readonly resourceVersion: string;
  readonly creationTimestamp: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly deleting: boolean;
}

/** A Storage, parsed: the good parts of the foreign object. */
export interface StorageResource {
  readonly meta: ResourceMeta;
  readonly principal: string;
  readonly buckets: readonly {
    readonly name: string;
    readonly discoverable: boolean;
    readonly lifecycleRules: readonly LifecycleRule[];
  }[];
  readonly conditions: readonly Condition[];
}

/** A data store, as the Datalab declares it. */
export interface StoreResource {
  readonly name: string;
  readonly type: StoreType;
  readonly storage: string;
  /** Databases only. */
  readonly backupStorage?: string;
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
  /** `status.sessions`, by name; `url` only where it is an absolute http(s) address. */
  readonly sessionStatus: ReadonlyMap<
    string,
    {
      readonly state?: string;
      readonly phase?: string;
      readonly message?: string;
      readonly url?: string;
    }
  >;
  readonly stores: readonly StoreResource[];
  readonly conditions: readonly Condition[];
}
