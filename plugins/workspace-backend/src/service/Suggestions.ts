import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  AcceptedSuggestion,
  bucketNameProblem,
  memberKey,
  NewSuggestion,
  Suggestion,
  UnprocessableError,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { assertMayChange } from '../authorization/decide';
import {
  assertHas,
  Requirements,
  Scope,
  Standing,
} from '../authorization/Guard';
import { Caller } from '../authorization/types';
import { DATALAB, STORAGE } from '../cluster/kinds';
import { KubernetesObject } from '../cluster/types';
import { workspaceMembers } from '../model/ownerOfStorage';
import { parseDatalab } from '../model/parseDatalab';
import { parseStorage } from '../model/parseStorage';
import { sessionNotFound } from '../model/sessions';
import {
  addSuggestion,
  contextOf,
  editSuggestions,
  newSuggestion,
  pendingSuggestions,
  StoredSuggestion,
  SuggestionContext,
  suggestionView,
  unknownSuggestion,
} from '../model/suggestions';
import { Access, endProblems } from './Access';
import { ownBucketProblem } from './accessPatch';
import { assertNoProblems } from './errors';
import { identityOf } from './naming';
import { Sessions } from './Sessions';
import { Writer } from './Writer';
import { WriteOptions } from './WriteOptions';

type Kind = Suggestion['kind'];

/** What accepting a suggestion takes. */
export function permissionFor(kind: Kind): WorkspacePermission {
  return kind === 'request-access' ? 'MANAGE_BUCKETS' : 'MANAGE_SESSIONS';
}

/**
 * What members suggest to those who may do it: to request access to a bucket, or to start a session. Suggestions stand in
 * an annotation of the Storage; whether one is pending is decided from a fresh read at each write.
 */
export class Suggestions {
  constructor(
    private readonly writer: Writer,
    private readonly access: Pick<Access, 'ask'>,
    private readonly sessions: Pick<Sessions, 'setState'>,
  ) {}

  /** Those that the caller may decide on, and their own; the oldest first. */
  list({ caller, access, record }: Scope): Suggestion[] {
    const own = memberOf(caller);
    return pendingSuggestions(contextOf(record, new Date()))
      .filter(
        ({ kind, member }) =>
          member === own || access.permissions.has(permissionFor(kind)),
      )
      .map(each => seen(each, record.name, own))
      .sort((a, b) => Date.parse(a.suggested_at) - Date.parse(b.suggested_at));
  }

  /**
   * Suggests something in the caller's own name; repeated, the later one counts.
   *
   * @throws NotAllowedError for who is no member; NotFoundError for a session that is not there; ConflictError for one
   * that runs, and for too many suggestions; UnprocessableError
   */
  async suggest(
    scope: Scope,
    body: NewSuggestion,
    options?: WriteOptions,
  ): Promise<Suggestion> {
    const { caller, record } = scope;
    const member = memberOf(caller);
    if (!member) throw notAMember();
    const now = new Date();
    assertSensible(scope, body, now);
    let context = contextOf(record, now);
    let suggestion = newSuggestion(
      body,
      { member, by: identityOf(caller) },
      context,
    );
    await this.writer.edit(
      STORAGE,
      scope,
      current => {
        const pending = pendingSuggestions(context);
        return editSuggestions(() => addSuggestion(suggestion, pending))(
          current,
        );
      },
      {
        ...options,
        admit: async current => {
          context = await this.contextNow(current, now);
          const by = { member, by: identityOf(caller) };
          suggestion = newSuggestion(body, by, context);
          assertStartable(body, context);
        },
      },
    );
    return seen(suggestion, record.name, member);
  }

  /**
   * Withdraws the caller's own suggestion, or dismisses another member's.
   *
   * @throws NotFoundError where it is not pending, or not for the caller to see
   */
  async remove(
    scope: Scope,
    id: string,
    options?: WriteOptions,
  ): Promise<void> {
    const found = this.find(scope, id);
    const isOwn = found.member === memberOf(scope.caller);
    await this.writer.edit(
      STORAGE,
      isOwn ? scope : scope.requiring(permissionFor(found.kind)),
      withoutIt(id),
      options,
    );
  }

  /**
   * Does what was suggested, in the caller's name. Of two who accept at once, one does.
   *
   * @param body - what is to be done: with another permission, reason or expiry than suggested, where the admin says so
   * @throws NotFoundError where the suggestion is not pending any more; UnprocessableError for another bucket or session
   * than the suggestion's; whatever doing it throws
   */
  async accept(
    scope: Scope,
    id: string,
    body: NewSuggestion,
    options?: WriteOptions,
  ): Promise<AcceptedSuggestion> {
    const found = this.find(scope, id);
    const permission = permissionFor(found.kind);
    assertHas(scope, permission);
    const allowed = scope.requiring(permission);
    assertSame(found, body);
    if (body.kind === 'start-session') {
      return { session: await this.start(allowed, id, body.session, options) };
    }
    const { kind, ...request } = body;
    const made = await this.access.ask(allowed, request, {
      ...options,
      admit: async current => {
        const context = await this.contextNow(current, new Date());
        assertPending(id, context);
      },
      also: withoutIt(id),
    });
    return { request: made };
  }

  private async start(
    scope: Scope,
    id: string,
    session: string,
    options?: WriteOptions,
  ) {
    const started = await this.sessions.setState(scope, session, 'started', {
      ...options,
      admit: async datalab => {
        const storage = await this.writer.read(STORAGE, scope.record.name);
        if (!storage) throw unknownSuggestion();
        assertPending(id, contextIn(storage, datalab, new Date()));
      },
    });
    // The session runs: what stays behind counts for nothing, and is swept.
    if (!options?.preview) {
      await this.writer
        .edit(
          STORAGE,
          scope,
          editSuggestions(all => all.filter(each => each.id !== id)),
        )
        .catch(() => {});
    }
    return started;
  }

  private find({ caller, access, record }: Scope, id: string) {
    const own = memberOf(caller);
    const found = pendingSuggestions(contextOf(record, new Date())).find(
      each =>
        each.id === id &&
        (each.member === own ||
          access.permissions.has(permissionFor(each.kind))),
    );
    if (!found) throw unknownSuggestion();
    return found;
  }

  private async contextNow(storage: KubernetesObject, now: Date) {
    const datalab = await this.writer.read(DATALAB, storage.metadata.name);
    return contextIn(storage, datalab, now);
  }
}

export const suggestionRequirements: Requirements<Suggestions> = {
  list: 'any role',
  suggest: (standing: Standing, { kind }: NewSuggestion) => {
    assertHas(
      standing,
      kind === 'request-access' ? 'VIEW_BUCKETS' : 'VIEW_SESSIONS',
    );
    assertMayChange(standing);
  },
  remove: assertMayChange,
  accept: assertMayChange,
};

/** A member name; undefined for who can be none: callers with a token have roles, not memberships. */
function memberOf(caller: Caller): string | undefined {
  return caller.type === 'user' && caller.member !== undefined
    ? memberKey(caller.member)
    : undefined;
}

function notAMember(): NotAllowedError {
  return new NotAllowedError(
    'Only members of the workspace who are signed in to the portal can suggest changes',
  );
}

function seen(
  suggestion: StoredSuggestion,
  workspace: string,
  own: string | undefined,
): Suggestion {
  return {
    ...suggestionView(suggestion, workspace),
    ...(suggestion.member === own && { own: true as const }),
  };
}

/** A workspace as it was just read. */
function contextIn(
  storage: KubernetesObject,
  datalab: KubernetesObject | undefined,
  now: Date,
): SuggestionContext {
  // Of what is odd the index warns.
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

function assertPending(id: string, context: SuggestionContext): void {
  if (!pendingSuggestions(context).some(each => each.id === id)) {
    throw unknownSuggestion();
  }
}

/** An edit that takes the suggestion away, and refuses where somebody else has. */
function withoutIt(id: string) {
  return editSuggestions(all => {
    const left = all.filter(each => each.id !== id);
    if (left.length === all.length) throw unknownSuggestion();
    return left;
  });
}

function assertSame(found: StoredSuggestion, body: NewSuggestion): void {
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

function assertSensible(
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
function assertStartable(
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
