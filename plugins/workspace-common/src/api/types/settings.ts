/** How often new keys are made, and how many old ones stay valid. @public */
export interface CredentialsRollover {
  interval: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'none';
  /** 1 to 10. */
  max_to_keep: number;
}

/** What sessions may use together; what is left out is up to the provider. @public */
export interface QuotaSettings {
  /** A quantity, like `8Gi`. */
  memory?: string;
  /** A quantity. */
  storage?: string;
  budget?: 'small' | 'medium' | 'large' | 'x-large' | 'xx-large' | 'xxx-large';
}

/** How far sessions are confined; what is left out is up to the provider. @public */
export interface SecuritySettings {
  policy?: 'restricted' | 'baseline' | 'privileged';
  kubernetes_access?: boolean;
  kubernetes_role?: 'admin' | 'edit' | 'view';
  external_egress?: boolean;
}

/** The container registry of a workspace. @public */
export interface RegistrySettings {
  enabled: boolean;
  /** A quantity; left out, it is up to the provider. */
  storage?: string;
}

/** The settings of a workspace's Datalab. @public */
export interface DatalabSettings {
  quota: QuotaSettings;
  security: SecuritySettings;
  registry: RegistrySettings;
  /** Sessions have a virtual cluster of their own. */
  vcluster: boolean;
}

/** The same fields, each of which may be left out (it stays) or null (it goes back to the default). @public */
export type Patch<T> = { [Name in keyof T]?: T[Name] | null };

/**
 * Body of `PATCH /workspaces/NAME`: what is left out stays, what is null goes back to the default, at every depth.
 * Blank texts go, too.
 *
 * @public
 */
export interface ChangeWorkspace {
  title?: string | null;
  description?: string | null;
  /** Whom to ask about the workspace. */
  contact?: string | null;
  credentials_rollover?: Patch<CredentialsRollover> | null;
  quota?: Patch<QuotaSettings> | null;
  security?: Patch<SecuritySettings> | null;
  registry?: Patch<RegistrySettings> | null;
  vcluster?: boolean | null;
}
