/** @public */
export type SessionState = 'started' | 'stopped';

/** The volume that holds the home directory of a session. @public */
export interface SessionVolume {
  /** Name of the PersistentVolumeClaim in the workspace's namespace. */
  claim: string;
  /** What the claim requests, a quantity. */
  size: string;
  /** Kubernetes' own word: `Pending`, `Bound` or `Lost`. */
  phase?: string;
}

/** What is known of a session's times and volume, each absent where it isn't. @public */
export interface SessionFacts {
  /** When it was last opened, if it was since it started. */
  last_used_at?: string;
  /** When it was started. */
  since?: string;
  /** When it is stopped, unless it is used or extended before; absent where sessions don't stop automatically. */
  ends_at?: string;
  /** It is idleness that stops the session then: opening it puts that off. */
  ends_if_idle?: true;
  /** Absent for a caller without `VIEW_RESOURCE_USAGE` too. */
  volume?: Pick<SessionVolume, 'size' | 'phase'>;
}

/** A started session in a list of workspaces. @public */
export interface SessionLink extends SessionFacts {
  name: string;
  url: string;
}

/** @public */
export interface Session extends SessionFacts {
  name: string;
  state: SessionState;
  /** Where the session is open, an absolute http(s) address; only once the provider has told it. */
  url?: string;
  ready: boolean;
  /** The provider's own word on how far it is, e.g. `Pending`, `Running`, `Failed`. */
  phase?: string;
  /** The provider's explanation of the phase. */
  message?: string;
  /** Stopped, to be started again once the provider has stopped it. */
  restarting?: true;
  /** From when its users are to be warned of its end. */
  warns_at?: string;
  /** Absent where no such claim is known, and for a caller without `VIEW_RESOURCE_USAGE`. */
  volume?: SessionVolume;
}

/**
 * What sessions require when they are opened: `credentials`, the workspace's S3 keys as user name and password;
 * `delegated`, nothing of their own. Providers: `auth.type` of their environment.
 *
 * @public
 */
export type SessionSignIn = 'credentials' | 'delegated';

/** Body of `POST /workspaces/NAME/sessions`. @public */
export interface CreateSession {
  name: string;
  /** Defaults to `stopped`. */
  state?: SessionState;
}

/** Answer of `GET /workspaces/NAME/sessions/S` and of `POST …/open`. @public */
export type SessionOpening =
  | { status: 'ready'; url: string }
  | {
      status: 'starting';
      url?: string;
      /** Seconds until the next attempt (`Retry-After`). */
      retryAfter: number;
      phase?: string;
      message?: string;
    };
