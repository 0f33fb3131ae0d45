import {
  isTimestamp,
  memberKey,
  Suggestion,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import { SUGGESTIONS_ANNOTATION } from '../annotations';
import { foreignList, someText, Warn } from '../foreign';
import { DatalabResource, StorageResource } from '../resources';
import { WorkspaceRecord } from '../record';

/** How many are pending at most: in a workspace, and of one of its members. */
export const MOST_SUGGESTIONS = { workspace: 20, member: 3 };

/** As many dismissed ones are kept besides those that are pending. */
export const MOST_DISMISSED = 20;

const LIFETIME_MS = 30 * 24 * 60 * 60_000;

const time = z.string().refine(isTimestamp, { error: 'must be a time' });

const common = {
  id: someText,
  /** `metadata.uid` of the Storage: a copied annotation says nothing about another workspace. */
  of: z.string(),
  /** The member name of whoever suggests it, as {@link memberKey} has it. */
  member: someText,
  /** When that member was added: who is removed and added again has suggested nothing. */
  since: z.string().optional(),
  /** Who suggests it, and when by the server's clock. */
  by: someText,
  at: time,
  /** Who dismissed it, and when: it stays for its member to see. */
  dismissed: z.object({ by: someText, at: time }).optional(),
};

const schema = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('request-access'),
    bucket: someText,
    permission: z.enum(['ReadWrite', 'ReadOnly', 'WriteOnly']),
    reason: z.string().optional(),
    expires_at: time.optional(),
  }),
  z.object({
    ...common,
    kind: z.literal('start-session'),
    session: someText,
  }),
]);

/** A suggestion as the annotation holds it. */
export type StoredSuggestion = Readonly<z.infer<typeof schema>>;

type Annotations = Readonly<Record<string, string>> | undefined;

/** What suggestions are about: a workspace as the cache or a fresh read knows it. */
export interface SuggestionContext {
  readonly storage: Pick<StorageResource, 'meta' | 'requests'>;
  readonly members: DatalabResource['members'];
  /** Absent without a Datalab. */
  readonly sessions?: DatalabResource['sessions'];
  readonly now: Date;
}

export function contextOf(
  { storage, members, datalab }: WorkspaceRecord,
  now: Date,
): SuggestionContext {
  return { storage, members, sessions: datalab?.sessions, now };
}

/** All that the annotation holds, odd entries left out. */
export function parseSuggestions(
  annotations: Annotations,
  warn: Warn = () => {},
): StoredSuggestion[] {
  const text = annotations?.[SUGGESTIONS_ANNOTATION];
  if (text === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    warn(`annotation ${SUGGESTIONS_ANNOTATION} is no JSON and is left out`);
    return [];
  }
  return foreignList(value, schema, SUGGESTIONS_ANNOTATION, warn).slice(
    0,
    MOST_SUGGESTIONS.workspace + MOST_DISMISSED,
  );
}

/**
 * The suggestions that count, pending or dismissed: not expired, by somebody who still is the member that suggested them,
 * and about something that has not happened yet.
 */
export function liveSuggestions(
  context: SuggestionContext,
): StoredSuggestion[] {
  const { meta } = context.storage;
  return parseSuggestions(meta.annotations).filter(each =>
    isLive(each, context),
  );
}

/** The suggestions that are to be decided on. */
export function pendingSuggestions(
  context: SuggestionContext,
): StoredSuggestion[] {
  return liveSuggestions(context).filter(({ dismissed }) => !dismissed);
}

/** Whether the annotation holds some that count for nothing. */
export function hasDeadSuggestions(context: SuggestionContext): boolean {
  const { annotations } = context.storage.meta;
  return (
    annotations[SUGGESTIONS_ANNOTATION] !== undefined &&
    parseSuggestions(annotations).some(each => !isLive(each, context))
  );
}

function isLive(
  suggestion: StoredSuggestion,
  { storage, members, sessions = [], now }: SuggestionContext,
): boolean {
  const { of, member, since, at } = suggestion;
  const age = now.getTime() - Date.parse(at);
  if (of !== storage.meta.uid || !(age < LIFETIME_MS)) return false;
  const suggester = members.find(({ name }) => memberKey(name) === member);
  if (!suggester || suggester.grantedAt !== since) return false;
  if (suggestion.kind === 'start-session') {
    return sessions.some(
      ({ name, state }) => name === suggestion.session && state === 'stopped',
    );
  }
  return !storage.requests.some(
    ({ bucket, requestedAt }) =>
      bucket === suggestion.bucket && Date.parse(requestedAt) > Date.parse(at),
  );
}

/** What accepting a suggestion takes. */
export function permissionFor(kind: Suggestion['kind']): WorkspacePermission {
  return kind === 'request-access' ? 'MANAGE_BUCKETS' : 'MANAGE_SESSIONS';
}

/** Who looks at suggestions, and what they may do in the workspace. */
export interface SuggestionReader {
  /** Absent for who can be no member. */
  readonly member?: string;
  readonly permissions: ReadonlySet<WorkspacePermission>;
}

/** Those that somebody may decide on, and all of their own; the oldest first. */
export function suggestionsFor(
  reader: SuggestionReader,
  workspace: string,
  context: SuggestionContext,
): Suggestion[] {
  return liveSuggestions(context)
    .filter(each => isFor(each, reader))
    .map(each => suggestionView(each, workspace, reader))
    .sort((a, b) => Date.parse(a.suggested_at) - Date.parse(b.suggested_at));
}

/** Whether it is somebody's own, or for them to decide on. */
export function isFor(
  { kind, member, dismissed }: StoredSuggestion,
  reader: SuggestionReader,
): boolean {
  return (
    member === reader.member ||
    (!dismissed && reader.permissions.has(permissionFor(kind)))
  );
}

/** A suggestion as somebody sees it. */
export function suggestionView(
  suggestion: StoredSuggestion,
  workspace: string,
  reader: SuggestionReader,
): Suggestion {
  const { of, member, since, by, at, dismissed, ...rest } = suggestion;
  const mayDecide =
    !dismissed && reader.permissions.has(permissionFor(suggestion.kind));
  return {
    workspace,
    ...rest,
    suggested_by: by,
    suggested_at: at,
    ends_at: new Date(Date.parse(at) + LIFETIME_MS).toISOString(),
    ...(dismissed && {
      dismissed_by: dismissed.by,
      dismissed_at: dismissed.at,
    }),
    ...(member === reader.member && { own: true as const }),
    ...(mayDecide && { may_decide: true as const }),
  };
}
