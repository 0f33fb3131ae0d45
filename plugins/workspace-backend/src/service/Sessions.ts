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

/** The sessions of a workspace. Every method throws like {@link Datalabs.assertPresent}, but for `list`. */
export class Sessions {
  constructor(
    private readonly writer: Writer,
    private readonly datalabs: Datalabs,
    private readonly readiness: Readiness,
    private readonly settings: { mode: SessionMode; max: number },
  ) {}

  list({ datalab }: WorkspaceRecord): Session[] {
    return datalab ? sessionsOf(datalab) : [];
  }

  /** @throws UnprocessableError for an impossible name or one session too many, ConflictError for a taken name */
  async create(record: WorkspaceRecord, body: CreateSession): Promise<Session> {
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
    );
    return sessionJustSet(datalab, session);
  }

  /** @throws NotFoundError */
  async setState(
    record: WorkspaceRecord,
    name: string,
    state: SessionState,
  ): Promise<Session> {
    const datalab = await this.edit(record, setSessionState(name, state));
    return sessionJustSet(datalab, { name, state });
  }

  /** @throws NotFoundError */
  async remove(record: WorkspaceRecord, name: string): Promise<void> {
    await this.edit(record, removeSession(name));
  }

  /**
   * Whether a session is ready to open; changes nothing.
   *
   * @throws NotFoundError
   */
  async get(record: WorkspaceRecord, name: string): Promise<SessionOpening> {
    const { datalab, declared } = this.find(record, name);
    return this.readiness.opening(record.name, sessionOf(datalab, declared));
  }

  /**
   * Starts a stopped session where that is wanted, and answers like `get`.
   *
   * @throws NotFoundError; ConflictError for a stopped session that the caller may not start
   */
  async open(
    record: WorkspaceRecord,
    name: string,
    mayManage: boolean,
  ): Promise<SessionOpening> {
    const { datalab, declared } = this.find(record, name);
    if (declared.state === 'started') {
      return this.readiness.opening(record.name, sessionOf(datalab, declared));
    }
    if (this.settings.mode !== 'auto' && !mayManage) {
      throw new ConflictError(
        `Session '${name}' is stopped; ask an admin of the workspace to start it`,
      );
    }
    const started = await this.setState(record, name, 'started');
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
  ): Promise<DatalabResource> {
    const datalab = this.datalabs.assertPresent(record);
    const stored = await this.writer.edit(DATALAB, record.name, edit);
    // Of what is odd the index warns.
    return parseDatalab(stored, () => {}) ?? datalab;
  }
}
