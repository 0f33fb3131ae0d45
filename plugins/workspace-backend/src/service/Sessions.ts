import { ConflictError } from '@backstage/errors';
import {
  CreateSession,
  Session,
  sessionName,
  sessionNameProblem,
  SessionOpening,
  SessionState,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { Requirements, Scope } from '../authorization/Guard';
import { DATALAB } from '../cluster/kinds';
import { Edit } from '../cluster/types';
import { SessionMode } from '../config';
import { WorkspaceRecord } from '../index/types';
import { parseDatalab } from '../model/parseDatalab';
import { DatalabResource } from '../model/resources';
import {
  addSession,
  removeSession,
  sessionNotFound,
  setSessionState,
} from '../model/sessions';
import { sessionJustSet, sessionOf, sessionsOf } from '../model/sessionView';
import { Datalabs } from './Datalabs';
import { Readiness } from './Readiness';
import { Writer } from './Writer';
import { WriteOptions } from './WriteOptions';

/** The sessions of a workspace. Every method throws like {@link Datalabs.assertPresent}, but for `list`. */
export class Sessions {
  constructor(
    private readonly writer: Writer,
    private readonly datalabs: Datalabs,
    private readonly readiness: Readiness,
    private readonly settings: { mode: SessionMode; max: number },
  ) {}

  list({ record: { datalab } }: Scope): Session[] {
    return datalab ? sessionsOf(datalab) : [];
  }

  /** @throws UnprocessableError for an impossible name or one session too many, ConflictError for a taken name */
  async create(
    { record }: Scope,
    body: CreateSession,
    options?: WriteOptions,
  ): Promise<Session> {
    const problem = sessionNameProblem(record.name, body.name);
    if (problem) {
      throw UnprocessableError.field(['name'], problem.message);
    }
    const session = {
      name: sessionName(body.name),
      state: body.state ?? 'stopped',
    };
    const datalab = await this.edit(
      record,
      addSession(session, this.settings.max),
      options,
    );
    return sessionJustSet(datalab, session);
  }

  /** @throws NotFoundError */
  async setState(
    { record }: Scope,
    name: string,
    state: SessionState,
    options?: WriteOptions,
  ): Promise<Session> {
    const edit = setSessionState(name, state);
    const datalab = await this.edit(record, edit, options);
    return sessionJustSet(datalab, { name, state });
  }

  /** @throws NotFoundError */
  async remove(
    { record }: Scope,
    name: string,
    options?: WriteOptions,
  ): Promise<void> {
    await this.edit(record, removeSession(name), options);
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
    const { record, access } = scope;
    const { datalab, declared } = this.find(record, name);
    if (declared.state === 'started') {
      return this.readiness.opening(record.name, sessionOf(datalab, declared));
    }
    const mayManage = access.permissions.has('MANAGE_SESSIONS');
    if (this.settings.mode !== 'auto' && !mayManage) {
      throw new ConflictError(
        `Session '${name}' is stopped; ask an admin of the workspace to start it`,
      );
    }
    const started = await this.setState(scope, name, 'started', options);
    return this.readiness.opening(record.name, started);
  }

  private find(record: WorkspaceRecord, name: string) {
    const datalab = this.datalabs.assertPresent(record);
    const declared = datalab.sessions.find(each => each.name === name);
    if (!declared) {
      throw sessionNotFound(name);
    }
    return { datalab, declared };
  }

  private async edit(
    record: WorkspaceRecord,
    edit: Edit,
    options?: WriteOptions,
  ): Promise<DatalabResource> {
    const datalab = this.datalabs.assertPresent(record);
    const stored = await this.writer.edit(DATALAB, record.name, edit, options);
    // Of what is odd the index warns.
    return parseDatalab(stored, () => {}) ?? datalab;
  }
}

export const sessionRequirements: Requirements<Sessions> = {
  list: 'VIEW_SESSIONS',
  create: 'MANAGE_SESSIONS',
  setState: 'MANAGE_SESSIONS',
  remove: 'MANAGE_SESSIONS',
  get: 'VIEW_SESSIONS',
  open: 'VIEW_SESSIONS',
};
