import { NotAllowedError } from '@backstage/errors';
import {
  AcceptedSuggestion,
  NewSuggestion,
  Suggestion,
} from '@eoepca/backstage-plugin-workspace-common';
import { assertMayChange } from '../../authorization/decide';
import {
  assertHas,
  Requirements,
  Scope,
  Standing,
} from '../../authorization/Guard';
import { DATALAB, STORAGE } from '../../model/kinds';
import {
  addSuggestion,
  editSuggestions,
  newSuggestion,
  unknownSuggestion,
  withDismissal,
  withoutSuggestion,
} from '../../model/suggestions/suggestionEdits';
import {
  contextOf,
  isFor,
  liveSuggestions,
  permissionFor,
  StoredSuggestion,
  SuggestionReader,
  suggestionsFor,
  suggestionView,
} from '../../model/suggestions/suggestions';
import { Access } from '../access/Access';
import { identityOf, memberOf } from '../names/naming';
import { Sessions } from '../sessions/Sessions';
import {
  assertPending,
  assertSame,
  assertSensible,
  assertStartable,
  contextIn,
} from './suggestionChecks';
import { Writer } from '../Writer';
import { WriteOptions } from '../WriteOptions';
import { Edit, KubernetesObject } from '../../model/kubernetes';
import { Clock } from '../../model/clock';

/**
 * What members suggest to those who may do it: to request access to a bucket, or to start a session. Suggestions stand in
 * an annotation of the Storage; whether one is pending is decided from a fresh read at each write.
 */
export class Suggestions {
  constructor(
    private readonly writer: Writer,
    private readonly access: Pick<Access, 'ask'>,
    private readonly sessions: Pick<Sessions, 'setState'>,
    private readonly clock: Clock,
  ) {}

  /** Those that the caller may decide on, and all of their own; the oldest first. */
  list(scope: Scope): Suggestion[] {
    const { record } = scope;
    const context = contextOf(record, this.clock());
    return suggestionsFor(readerOf(scope), record.name, context);
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
    const now = this.clock();
    assertSensible(scope, body, now);
    let context = contextOf(record, now);
    const suggester = { member, by: identityOf(caller) };
    let suggestion = newSuggestion(body, suggester, context);
    await this.writer.edit(
      STORAGE,
      scope,
      current => {
        const live = liveSuggestions(context);
        return editSuggestions(() => addSuggestion(suggestion, live))(current);
      },
      {
        ...options,
        admit: async current => {
          context = await this.contextNow(current, now);
          suggestion = newSuggestion(body, suggester, context);
          assertStartable(body, context);
        },
      },
    );
    return suggestionView(suggestion, record.name, readerOf(scope));
  }

  /**
   * Withdraws the caller's own suggestion, or takes it from the list once it was dismissed.
   *
   * @throws NotFoundError where it is not there, or not for the caller to see; NotAllowedError for another member's
   */
  async remove(
    scope: Scope,
    id: string,
    options?: WriteOptions,
  ): Promise<void> {
    const found = this.find(scope, id, each => isFor(each, readerOf(scope)));
    if (found.member !== memberOf(scope.caller)) {
      throw new NotAllowedError(
        'Only the member who made a suggestion can withdraw it; dismiss it instead',
      );
    }
    await this.writer.edit(STORAGE, scope, withoutSuggestion(id), options);
  }

  /**
   * Dismisses a suggestion: whoever made it still sees it, and by whom it was dismissed.
   *
   * @throws NotFoundError where it is not pending, or not for the caller to see; NotAllowedError
   */
  async dismiss(
    scope: Scope,
    id: string,
    options?: WriteOptions,
  ): Promise<void> {
    const found = this.findPending(scope, id);
    const at = this.clock().toISOString();
    const edit = withDismissal(id, { by: identityOf(scope.caller), at });
    await this.decide(scope, found, edit, options);
  }

  /**
   * Has a dismissed suggestion be pending again.
   *
   * @throws NotFoundError where it is not dismissed, or not for the caller to decide on
   */
  async restore(
    scope: Scope,
    id: string,
    options?: WriteOptions,
  ): Promise<void> {
    const found = this.find(scope, id, ({ kind, dismissed }) =>
      Boolean(dismissed && scope.rights.permissions.has(permissionFor(kind))),
    );
    await this.decide(scope, found, withDismissal(id, undefined), options);
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
    const found = this.findPending(scope, id);
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
        const context = await this.contextNow(current, this.clock());
        assertPending(id, context);
      },
      also: withoutSuggestion(id),
    });
    return { request: made };
  }

  private start(
    scope: Scope,
    id: string,
    session: string,
    options?: WriteOptions,
  ) {
    return this.sessions.setState(scope, session, 'started', {
      ...options,
      admit: async datalab => {
        const storage = await this.writer.read(STORAGE, scope.record.name);
        if (!storage) throw unknownSuggestion();
        assertPending(id, contextIn(storage, datalab, this.clock()));
      },
    });
  }

  private async decide(
    scope: Scope,
    { kind }: StoredSuggestion,
    edit: Edit,
    options?: WriteOptions,
  ): Promise<void> {
    const permission = permissionFor(kind);
    assertHas(scope, permission);
    await this.writer.edit(STORAGE, scope.requiring(permission), edit, options);
  }

  private find(
    { record }: Scope,
    id: string,
    isRight: (suggestion: StoredSuggestion) => boolean,
  ): StoredSuggestion {
    const found = liveSuggestions(contextOf(record, this.clock())).find(
      each => each.id === id && isRight(each),
    );
    if (!found) throw unknownSuggestion();
    return found;
  }

  private findPending(scope: Scope, id: string): StoredSuggestion {
    const reader = readerOf(scope);
    return this.find(scope, id, each => !each.dismissed && isFor(each, reader));
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
  dismiss: assertMayChange,
  restore: assertMayChange,
  accept: assertMayChange,
};

function readerOf({ caller, rights }: Scope): SuggestionReader {
  return { member: memberOf(caller), permissions: rights.permissions };
}

function notAMember(): NotAllowedError {
  return new NotAllowedError(
    'Only members of the workspace who are signed in to the portal can suggest changes',
  );
}
