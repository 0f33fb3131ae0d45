import { randomUUID } from 'crypto';
import { NotFoundError } from '@backstage/errors';
import {
  memberKey,
  NewSuggestion,
  TooManySuggestionsError,
} from '@eoepca/backstage-plugin-workspace-common';
import { SUGGESTIONS_ANNOTATION } from '../annotations';
import { editContent } from '../editing';
import {
  MOST_DISMISSED,
  MOST_SUGGESTIONS,
  parseSuggestions,
  StoredSuggestion,
  SuggestionContext,
} from './suggestions';
import { Edit } from '../kubernetes';

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
 * @param live - those that count, pending or dismissed
 * @throws TooManySuggestionsError where too many are pending
 */
export function addSuggestion(
  suggestion: StoredSuggestion,
  live: readonly StoredSuggestion[],
): StoredSuggestion[] {
  const all = live.filter(each => !isSame(each, suggestion));
  const others = all.filter(({ dismissed }) => !dismissed);
  const dismissed = all.filter(each => each.dismissed).slice(-MOST_DISMISSED);
  const own = others.filter(({ member }) => member === suggestion.member);
  if (own.length >= MOST_SUGGESTIONS.member) {
    throw new TooManySuggestionsError({
      of: 'member',
      most: MOST_SUGGESTIONS.member,
    });
  }
  if (others.length >= MOST_SUGGESTIONS.workspace) {
    throw new TooManySuggestionsError({
      of: 'workspace',
      most: MOST_SUGGESTIONS.workspace,
    });
  }
  return [...dismissed, ...others, suggestion];
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

/** Takes a suggestion away; refused where somebody else has. */
export function withoutSuggestion(id: string): Edit {
  return editSuggestions(all => {
    const left = all.filter(each => each.id !== id);
    if (left.length === all.length) throw unknownSuggestion();
    return left;
  });
}

/** Has a suggestion be dismissed or, without by whom, pending again; refused where it is already. */
export function withDismissal(
  id: string,
  dismissed: StoredSuggestion['dismissed'],
): Edit {
  return editSuggestions(all => {
    const found = all.find(each => each.id === id);
    if (!found || Boolean(found.dismissed) === Boolean(dismissed)) {
      throw unknownSuggestion();
    }
    return all.map(each => (each === found ? { ...each, dismissed } : each));
  });
}

export function unknownSuggestion(): NotFoundError {
  return new NotFoundError(
    'This suggestion is no longer pending; reload to see what happened',
  );
}
