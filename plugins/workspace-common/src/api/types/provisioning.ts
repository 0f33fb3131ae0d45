/**
 * The state of a part that is not ready: it is being provisioned (`waiting`), something blocks it (`problem`), or it
 * could not be read (`unknown`).
 *
 * @public
 */
export type UnreadyLevel = 'waiting' | 'problem' | 'unknown';

/** A part of a workspace that is not ready. @public */
export interface UnreadyPart {
  /**
   * `Storage`, `Datalab`, `Session`, `Store` (named `TYPE/NAME`), `Credentials` (of S3), `Bucket` and `Secret` (which
   * clash with another workspace's), or the kind of an object that one of the first two is composed of.
   */
  kind: string;
  name: string;
  /** What it is composed for; absent for the workspace's own parts. */
  of?: 'Storage' | 'Datalab';
  /** The `Object` (kubernetes.m.crossplane.io) that manages or observes it. */
  managed_by?: string;
  /** The type of the condition that says so, where one does. */
  condition?: string;
  level: UnreadyLevel;
  /** A word for the cause: a condition's or a phase, as the provider calls it, or ours where that says nothing. */
  reason?: string;
  /** The provider's own words. */
  message?: string;
  since?: string;
  /** The part has been waiting, without any change, for longer than provisioning usually takes. */
  overdue?: true;
  /** Members without an account in Keycloak, which block the provider. */
  members?: string[];
  /** Of a part that is being deleted: what blocks the deletion (`metadata.finalizers`). */
  finalizers?: string[];
}

/** What Kubernetes recorded about a Storage or Datalab. @public */
export interface ProvisioningEvent {
  kind: 'Storage' | 'Datalab';
  name: string;
  /** `Normal` or `Warning`. */
  type: string;
  reason: string;
  message: string;
  /** When it was last seen. */
  at?: string;
  /** How often it was seen. */
  count: number;
}

/** `GET /workspaces/NAME/provisioning`: why what is not ready is not, as far as the caller may see the parts. @public */
export interface ProvisioningReport {
  /** Empty where all is ready. */
  parts: UnreadyPart[];
  /** The newest first; empty where all is ready. */
  events: ProvisioningEvent[];
  /** Kubernetes did not tell all that was asked: it cannot be reached, or the plugin has no right to read it. */
  incomplete?: true;
}
