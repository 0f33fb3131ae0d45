import { ConflictError } from '@backstage/errors';
import {
  bucketNameProblem,
  NewSuggestion,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { Scope } from '../../authorization/Guard';
import { workspaceMembers } from '../../model/members/ownerOfStorage';
import { parseDatalab } from '../../model/parseDatalab';
import { parseStorage } from '../../model/parseStorage';
import { sessionNotFound } from '../../model/sessions/sessions';
import { unknownSuggestion } from '../../model/suggestions/suggestionEdits';
import {
  pendingSuggestions,
  StoredSuggestion,
  SuggestionContext,
} from '../../model/suggestions/suggestions';
import { endProblems } from '../access/accessEnds';
import { ownBucketProblem } from '../access/accessPatch';
import { assertNoProblems } from '../errors';
import { KubernetesObject } from '../../model/kubernetes';

/** A workspace as it was just read. */
export function contextIn(
  storage: KubernetesObject,
  datalab: KubernetesObject | undefined,
  now: Date,
): SuggestionContext {
  // Of what is odd the cache warns.
  const parsed = parseStorage(storage, () => {});
  const lab = datalab && parseDatalab(datalab, () => {});
  if (!parsed) throw unknownSuggestion();
  return {
    storage: parsed,
    members: workspaceMembers(storage.metadata, lab),
    sessions: lab?.sessions,
    now,
  };
}

/** @throws NotFoundError where the suggestion is not pending (any more) */
export function assertPending(id: string, context: SuggestionContext): void {
  if (!pendingSuggestions(context).some(each => each.id === id)) {
    throw unknownSuggestion();
  }
}

/** @throws UnprocessableError where the body is about another bucket or session */
export function assertSame(found: StoredSuggestion, body: NewSuggestion): void {
  const isSame =
    found.kind === 'start-session'
      ? body.kind === found.kind && body.session === found.session
      : body.kind === found.kind && body.bucket === found.bucket;
  if (!isSame) {
    throw UnprocessableError.field(
      [body.kind === 'start-session' ? 'session' : 'bucket'],
      'This suggestion is about something else',
    );
  }
}

/** @throws UnprocessableError for what could not be requested either */
export function assertSensible(
  { record }: Scope,
  body: NewSuggestion,
  now: Date,
): void {
  if (body.kind === 'start-session') return;
  const { bucket } = body;
  const problem = bucketNameProblem(bucket);
  if (problem) throw UnprocessableError.field(['bucket'], problem.message);
  const isOwn = record.storage.buckets.some(({ name }) => name === bucket);
  assertNoProblems([
    ...(isOwn ? [ownBucketProblem(bucket)] : []),
    ...endProblems(body, now),
  ]);
}

/** @throws NotFoundError for a session that is not there, ConflictError for one that runs */
export function assertStartable(
  body: NewSuggestion,
  { sessions = [] }: SuggestionContext,
): void {
  if (body.kind !== 'start-session') return;
  const session = sessions.find(({ name }) => name === body.session);
  if (!session) throw sessionNotFound(body.session);
  if (session.state === 'started') {
    throw new ConflictError(`Session '${body.session}' is already started`);
  }
}
