import { ConflictError } from '@backstage/errors';
import {
  CreateSession,
  Session,
  sessionName,
  sessionNameProblem,
  SessionOpening,
  SessionState,
  storageShortage,
  USUAL_SESSION_VOLUME,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { assertMayChange } from '../../authorization/decide';
import {
  assertHas,
  Requirements,
  Scope,
  Standing,
} from '../../authorization/Guard';
import { DatalabResource } from '../../model/resources';
import {
  addSession,
  homeClaim,
  removeSession,
  sessionNotFound,
  setSessionState,
} from '../../model/sessions/sessions';
import {
  extendSession,
  forgettingMarks,
  startingNow,
  touchSession,
} from '../../model/sessions/sessionMarks';
import {
  beginRestart,
  callingOffRestart,
} from '../../model/sessions/sessionRestarts';
import {
  isWorn,
  isWornByUse,
  marksIn,
  SessionPolicy,
} from '../../model/sessions/sessionPolicy';
import {
  SessionContext,
  sessionJustSet,
  sessionOf,
  sessionsOf,
} from '../../model/sessions/sessionView';
import { storageUsage } from '../../model/usage';
import { Datalabs } from '../Datalabs';
import { NameClaims } from '../names/NameClaims';
import { NameRules } from '../names/NameRules';
import { Readiness } from './Readiness';
import { shortageText } from '../stores/newStores';
import { WriteOptions } from '../WriteOptions';
import { Edit } from '../../model/kubernetes';
import { SessionMode } from '../../model/creating/create';
import { WorkspaceRecord } from '../../model/record';
import { Clock } from '../../model/clock';

/** The sessions of a workspace. Every method throws like {@link Datalabs.assertPresent}, but for `list`. */
export class Sessions {
  constructor(
    private readonly datalabs: Datalabs,
    private readonly readiness: Readiness,
    private readonly settings: {
      mode: SessionMode;
      max: number;
      policy?: SessionPolicy;
      rules: Pick<NameRules, 'sessionProblem' | 'sessionTaken'>;
      claims: Pick<NameClaims, 'keepSession'>;
      /** Told of each session that was started. */
      onStarted?: (scope: Scope, session: string) => Promise<void>;
      clock: Clock;
    },
  ) {}

  list(scope: Scope): Session[] {
    const { datalab } = scope.record;
    return datalab ? sessionsOf(datalab, this.contextOf(scope)) : [];
  }

  /** @throws UnprocessableError for an impossible name or one session too many, ConflictError for a taken name */
  async create(
    scope: Scope,
    body: CreateSession,
    options?: WriteOptions,
  ): Promise<Session> {
    const { record } = scope;
    const problem = sessionNameProblem(record.name, body.name);
    if (problem) {
      throw UnprocessableError.field(['name'], problem.message);
    }
    const session = {
      name: sessionName(body.name),
      state: body.state ?? 'stopped',
    };
    assertFits(scope, session.name);
    const assertFree = async () => this.assertFree(record.name, session.name);
    await assertFree();
    const edit = addSession(session, this.settings.max);
    const datalab = await this.datalabs.edit(
      scope,
      this.marking(edit, session),
      { ...options, admit: assertFree },
    );
    if (!options?.preview) await this.keep(record.name, session.name, datalab);
    return sessionJustSet(datalab, session, this.contextOf(scope));
  }

  /** @throws NotFoundError */
  async setState(
    scope: Scope,
    name: string,
    state: SessionState,
    options?: WriteOptions,
  ): Promise<Session> {
    const session = { name, state };
    const edit = this.marking(
      callingOffRestart(setSessionState(name, state), name),
      session,
    );
    const datalab = await this.datalabs.edit(scope, edit, options);
    if (state === 'started' && !options?.preview) {
      await this.settings.onStarted?.(scope, name);
    }
    return sessionJustSet(datalab, session, this.contextOf(scope));
  }

  /**
   * Stops a started session, to be started again once the provider has stopped it (`SessionRestarts`).
   *
   * @throws NotFoundError; ConflictError for a stopped session
   */
  async restart(
    scope: Scope,
    name: string,
    options?: WriteOptions,
  ): Promise<Session> {
    const edit = this.marking(beginRestart(name, this.now()), {
      name,
      state: 'stopped',
    });
    const datalab = await this.datalabs.edit(scope, edit, options);
    return sessionJustSet(
      datalab,
      { name, state: 'stopped' },
      this.contextOf(scope),
    );
  }

  /** @throws NotFoundError */
  async remove(
    scope: Scope,
    name: string,
    options?: WriteOptions,
  ): Promise<void> {
    await this.datalabs.edit(scope, removeSession(name), options);
  }

  /**
   * Whether a session is ready to open; changes nothing.
   *
   * @throws NotFoundError
   */
  async get({ record }: Scope, name: string): Promise<SessionOpening> {
    const { datalab, declared } = this.find(record, name);
    return this.readiness.opening(record.name, sessionOf(datalab, declared));
  }

  /**
   * Starts a stopped session where that is wanted, and answers like `get`.
   *
   * @throws NotFoundError; ConflictError for a stopped session that the caller may not start
   */
  async open(
    scope: Scope,
    name: string,
    options?: WriteOptions,
  ): Promise<SessionOpening> {
    const { record, rights } = scope;
    const { datalab, declared } = this.find(record, name);
    if (declared.state === 'started') {
      await this.used(scope, datalab, name, options);
      return this.readiness.opening(record.name, sessionOf(datalab, declared));
    }
    const now = sessionOf(datalab, declared);
    if (now.restarting) return this.readiness.opening(record.name, now);
    const takesManager = this.settings.mode !== 'auto';
    if (takesManager && !rights.permissions.has('MANAGE_SESSIONS')) {
      throw new ConflictError(
        `Session '${name}' is stopped; ask the owner or an admin of the workspace to start it`,
      );
    }
    const started = await this.setState(
      takesManager ? scope.requiring('MANAGE_SESSIONS') : scope,
      name,
      'started',
      options,
    );
    return this.readiness.opening(record.name, started);
  }

  /**
   * Has the time of a started session begin anew, where the configuration limits it.
   *
   * @throws NotFoundError; ConflictError for a stopped session
   */
  async extend(
    scope: Scope,
    name: string,
    options?: WriteOptions,
  ): Promise<Session> {
    const { record } = scope;
    const { datalab, declared } = this.find(record, name);
    if (declared.state !== 'started') {
      throw new ConflictError(
        `Session '${name}' is stopped and can't be extended; open it to start it`,
      );
    }
    const { policy } = this.settings;
    const context = this.contextOf(scope);
    if (!policy) return sessionOf(datalab, declared, context);
    const mark = marksIn(datalab.meta.annotations, this.now()).get(name);
    const extended = isWorn(mark, policy, this.now())
      ? await this.datalabs.edit(
          scope,
          extendSession(name, this.now()),
          options,
        )
      : datalab;
    return sessionOf(extended, declared, context);
  }

  /** @throws UnprocessableError where another workspace got a name that comes with it at the same moment */
  private async keep(
    workspace: string,
    session: string,
    { meta }: DatalabResource,
  ): Promise<void> {
    const { claims, rules } = this.settings;
    const stays = await claims.keepSession(
      { workspace, session },
      meta.resourceVersion,
    );
    if (!stays) {
      throw UnprocessableError.field(['name'], rules.sessionTaken(session));
    }
  }

  /** Of what providers derive from it: hosts, namespaces, claims. */
  private assertFree(workspace: string, session: string): void {
    const problem = this.settings.rules.sessionProblem(workspace, session);
    if (problem) throw UnprocessableError.field(['name'], problem);
  }

  /** Notes that a session is used; where that fails, it is open all the same. */
  private async used(
    scope: Scope,
    datalab: DatalabResource,
    name: string,
    options?: WriteOptions,
  ): Promise<void> {
    const { policy } = this.settings;
    if (!policy || options?.preview) return;
    const mark = marksIn(datalab.meta.annotations, this.now()).get(name);
    if (!isWornByUse(mark, policy, this.now())) return;
    await this.datalabs
      .edit(scope, touchSession(name, this.now()))
      .catch(() => {});
  }

  /** An edit that sets a session's state, with what its state means for its mark. */
  private marking(edit: Edit, session: { name: string; state: SessionState }) {
    if (!this.settings.policy) return edit;
    return session.state === 'started'
      ? startingNow(edit, session.name, this.now())
      : forgettingMarks(edit, this.now());
  }

  private contextOf({ rights, record: { claims } }: Scope): SessionContext {
    const { policy } = this.settings;
    const seesVolumes = rights.permissions.has('VIEW_RESOURCE_USAGE');
    return { policy, ...(seesVolumes && { claims }) };
  }

  private now(): number {
    return this.settings.clock().getTime();
  }

  private find(record: WorkspaceRecord, name: string) {
    const datalab = this.datalabs.assertPresent(record);
    const declared = datalab.sessions.find(each => each.name === name);
    if (!declared) {
      throw sessionNotFound(name);
    }
    return { datalab, declared };
  }
}

/** @throws UnprocessableError where the home of a new session doesn't fit in what is left of the storage quota */
function assertFits({ record, rights }: Scope, name: string): void {
  const { claims, datalab } = record;
  // A home of that name is used again.
  const home = homeClaim(record.name, name);
  if (claims.some(claim => claim.name === home)) return;
  const size = datalab?.settings.quota.storage ?? USUAL_SESSION_VOLUME;
  const shortage = storageShortage(storageUsage(record), [size]);
  if (!shortage) return;
  const seesUsage = rights.permissions.has('VIEW_RESOURCE_USAGE');
  throw UnprocessableError.field(
    ['name'],
    shortageText(`Session ${name}`, shortage, seesUsage),
  );
}

export const sessionRequirements: Requirements<Sessions> = {
  list: 'VIEW_SESSIONS',
  create: 'MANAGE_SESSIONS',
  setState: 'MANAGE_SESSIONS',
  restart: 'MANAGE_SESSIONS',
  remove: 'MANAGE_SESSIONS',
  get: 'VIEW_SESSIONS',
  open: assertMayUse,
  extend: assertMayUse,
};

/** Opening a session and extending it note the time, and may start it. */
function assertMayUse(standing: Standing): void {
  assertHas(standing, 'VIEW_SESSIONS');
  assertMayChange(standing);
}
