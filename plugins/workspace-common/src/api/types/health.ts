/**
 * How a workspace is:
 *
 * - `needs_attention`: something stands in the way of a part, and waiting alone won't help; `cause` says what
 * - `no_owner`: nobody owns it
 * - `paused`: Crossplane's reconciliation of it is paused, so nothing that is changed takes effect
 * - `deleting`: it is being deleted; `cause` says what blocks that, if anything does
 * - `setting_up`: parts of it are still being provisioned
 * - `ready`: all that its provider told about is there
 *
 * @public
 */
export type HealthState =
  | 'needs_attention'
  | 'no_owner'
  | 'paused'
  | 'deleting'
  | 'setting_up'
  | 'ready';

/** All states, what needs attention first: the order of `sort=health`. @public */
export const HEALTH_STATES: readonly HealthState[] = [
  'needs_attention',
  'no_owner',
  'paused',
  'deleting',
  'setting_up',
  'ready',
];

/** What a health comes from: the part that stands for it, as `GET …/provisioning` tells of it, in short. @public */
export interface HealthCause {
  /** `Storage`, `Datalab`, `Credentials`, `Session`, `Store`, `Bucket` or `Secret`. */
  kind: string;
  /** Of a store `TYPE/NAME`. */
  name: string;
  reason?: string;
  /** The provider's own words, up to 300 characters. */
  message?: string;
  since?: string;
}

/**
 * How a workspace is, as far as its caller may see the parts: what they may not see counts for nothing.
 *
 * @public
 */
export interface WorkspaceHealth {
  state: HealthState;
  /** How many of the parts that people know are there: Storage, credentials, Datalab, started sessions, stores. */
  parts?: { ready: number; total: number };
  cause?: HealthCause;
}

/** A part of a workspace that people know, and how it stands. @public */
export interface HealthPart {
  kind: 'Storage' | 'Credentials' | 'Datalab' | 'Session' | 'Store';
  /** Of a store `TYPE/NAME`. */
  name: string;
  /** `problem` where waiting alone won't help. */
  state: 'ready' | 'waiting' | 'problem';
  /** Since when it is not ready, as far as that is known. */
  since?: string;
}

/** The health in a view, with each of the parts it is made of. @public */
export interface DetailedHealth extends WorkspaceHealth {
  checklist: HealthPart[];
}
