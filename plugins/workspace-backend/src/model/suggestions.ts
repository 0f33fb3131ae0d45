import { randomUUID } from 'crypto';
import {
  memberKey,
  isTimestamp,
  NewSuggestion,
  Suggestion,
} from '@eoepca/backstage-plugin-workspace-common';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { z } from 'zod';
import { Edit } from '../cluster/types';
import { WorkspaceRecord } from '../index/types';
import { SUGGESTIONS_ANNOTATION } from './annotations';
import { editContent } from './editing';
import { foreignList, someText, Warn } from './foreign';
import { DatalabResource, StorageResource } from './resources';

/** How many are pending at most: in a workspace, and of one of its members. */
export const MOST_SUGGESTIONS = { workspace: 20, member: 3 };

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

/** What suggestions are about: a workspace as the index or a fresh read knows it. */
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
    MOST_SUGGESTIONS.workspace,
  );
}

/**
 * The suggestions that are pending: not expired, by somebody who still is the member that suggested them, and about
 * something that has not happened yet.
 */
export function pendingSuggestions(
  context: SuggestionContext,
): StoredSuggestion[] {
  const { meta } = context.storage;
  return parseSuggestions(meta.annotations).filter(each =>
    isPending(each, context),
  );
}

/** Whether the annotation holds some that count for nothing. */
export function hasDeadSuggestions(context: SuggestionContext): boolean {
  const { annotations } = context.storage.meta;
  return (
    annotations[SUGGESTIONS_ANNOTATION] !== undefined &&
    parseSuggestions(annotations).some(each => !isPending(each, context))
  );
}

function isPending(
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

/** A suggestion for others to see. */
export function suggestionView(
  suggestion: StoredSuggestion,
  workspace: string,
): Suggestion {
  const {
    of,
    member,
    since,
    by,
    at,
    expires_at: end,
    ...rest
  } = {
    expires_at: undefined,
    ...suggestion,
  };
  return {
    workspace,
    ...rest,
    ...(end && { expires_at: end }),
    suggested_by: by,
    suggested_at: at,
    ends_at: new Date(Date.parse(at) + LIFETIME_MS).toISOString(),
  };
}

/** Who suggests something. */
export interface Suggester {
  readonly member: string;
  readonly by: string;
}

/**
 * The suggestion that a member makes.
 *
 * @throws NotFoundError where they are none (any more)
 */
export function newSuggestion(
  body: NewSuggestion,
  { member, by }: Suggester,
  { storage, members, now }: SuggestionContext,
): StoredSuggestion {
  const key = memberKey(member);
  const found = members.find(({ name }) => memberKey(name) === key);
  if (!found) {
    throw new NotFoundError(
      'Only members of the workspace can suggest changes',
    );
  }
  const said = {
    id: randomUUID(),
    of: storage.meta.uid,
    member: key,
    ...(found.grantedAt !== undefined && { since: found.grantedAt }),
    by,
    at: now.toISOString(),
  };
  if (body.kind === 'start-session') {
    return { ...said, kind: body.kind, session: body.session };
  }
  const { kind, bucket, permission, expires_at: end } = body;
  const reason = body.reason?.trim();
  return {
    ...said,
    kind,
    bucket,
    permission,
    ...(reason && { reason }),
    ...(end && { expires_at: new Date(end).toISOString() }),
  };
}

/**
 * Adds a suggestion in place of the same member's for the same thing, and drops those that count for nothing.
 *
 * @throws ConflictError where there are too many
 */
export function addSuggestion(
  suggestion: StoredSuggestion,
  pending: readonly StoredSuggestion[],
): StoredSuggestion[] {
  const others = pending.filter(each => !isSame(each, suggestion));
  const own = others.filter(({ member }) => member === suggestion.member);
  if (own.length >= MOST_SUGGESTIONS.member) {
    throw new ConflictError(
      `You already have ${MOST_SUGGESTIONS.member} pending suggestions in this workspace; withdraw one first`,
    );
  }
  if (others.length >= MOST_SUGGESTIONS.workspace) {
    throw new ConflictError(
      `This workspace already has ${MOST_SUGGESTIONS.workspace} pending suggestions; its admins have to decide on some first`,
    );
  }
  return [...others, suggestion];
}

function isSame(a: StoredSuggestion, b: StoredSuggestion): boolean {
  if (a.member !== b.member) return false;
  return a.kind === 'request-access'
    ? b.kind === a.kind && a.bucket === b.bucket
    : b.kind === a.kind && a.session === b.session;
}

/** An edit of a Storage's suggestions. */
export function editSuggestions(
  change: (all: StoredSuggestion[]) => readonly StoredSuggestion[],
): Edit {
  return editContent(({ annotations }) => {
    const left = change(parseSuggestions(annotations));
    return {
      annotations: {
        [SUGGESTIONS_ANNOTATION]: left.length
          ? JSON.stringify(left)
          : undefined,
      },
    };
  });
}

export function unknownSuggestion(): NotFoundError {
  return new NotFoundError(
    'This suggestion is no longer pending; reload to see what happened',
  );
}
