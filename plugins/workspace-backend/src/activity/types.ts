import {
  ActivityAction,
  ActivityActor,
  ActivityEntry,
  ActivityOutcome,
} from '@eoepca/backstage-plugin-workspace-common';
import { JsonObject } from '@backstage/types';
import { RecordedFirst } from '../config/activity';

/** What the activity record says of a call: never a secret. */
export interface Activity {
  readonly action: ActivityAction;
  /** The member, bucket, session… that it is about. */
  readonly subject?: string;
  readonly details?: JsonObject;
  /** Why, in the caller's own words. */
  readonly reason?: string;
  /** The configuration may want it recorded before it happens. */
  readonly kind?: RecordedFirst;
}

/** A workspace, told apart from others that had or will have its name. */
export interface ActivityPlace {
  readonly workspace: string;
  /** Of its Storage. */
  readonly uid: string;
  /** Where the plugin serves several. */
  readonly cluster?: string;
}

/** What a name stands for at a moment, and a caller there. */
export interface Presence {
  /** Absent where there is no workspace of this name. */
  readonly place?: ActivityPlace;
  /** The caller has no role in it of their own, and acts as a platform admin. */
  readonly asPlatformAdmin: boolean;
}

/** A row that is to be written. */
export interface NewActivity extends Activity {
  readonly place: ActivityPlace;
  readonly actor: ActivityActor;
  readonly outcome: ActivityOutcome;
  /** Milliseconds since 1970, by the clock of the process that writes. */
  readonly at: number;
}

/** Which entries of a workspace are wanted. */
export interface ActivityFilter {
  /** An actor, as it is recorded. */
  readonly actor?: string;
  /** Actions and groups of them. */
  readonly actions?: readonly string[];
  /** From this time on, in milliseconds since 1970. */
  readonly since?: number;
  /** Before this time. */
  readonly until?: number;
}

/** Entries, newest first. */
export interface StoredPage {
  readonly items: readonly ActivityEntry[];
  /** The id of the last, where there are more. */
  readonly next?: string;
}

/** One page of what is wanted. */
export interface PageOfActivity extends ActivityFilter {
  readonly limit: number;
  /** The id that the page follows. */
  readonly after?: string;
}
