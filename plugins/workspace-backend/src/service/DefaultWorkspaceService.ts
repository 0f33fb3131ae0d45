import { NotFoundError } from '@backstage/errors';
import {
  CreateSession,
  CreateWorkspace,
  EditWorkspace,
  ServiceStatus,
  Session,
  SessionOpening,
  SessionState,
  WorkspaceSummary,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { Cluster } from '../cluster/types';
import { WorkspaceConfig } from '../config';
import { WorkspaceIndex, WorkspaceRecord } from '../index/types';
import { availableStoreTypes } from '../model/storeTypes';
import { workspaceSummary, workspaceView } from '../model/view';
import { Datalabs } from './Datalabs';
import { nameOfCaller } from './naming';
import { Readiness } from './Readiness';
import { Sessions } from './Sessions';
import { serviceStatus } from './status';
import { Actor, WorkspaceService } from './types';
import { WorkspaceCreator } from './WorkspaceCreator';
import { WorkspaceDeleter } from './WorkspaceDeleter';
import { WorkspaceEditor } from './WorkspaceEditor';
import { Writer } from './Writer';

/** What the service is made with. */
export interface DefaultWorkspaceServiceOptions {
  readonly cluster: Cluster;
  readonly index: WorkspaceIndex;
  /** The address of this API, for links. */
  readonly baseUrl: string;
  readonly sessions: WorkspaceConfig['sessions'];
  readonly prefixForName?: string;
  /** Reaches services of the cluster; for tests. */
  readonly fetch?: typeof fetch;
}

/** Does what is asked for: reads from the index alone, writes through the cluster. It asks nobody for permission. */
export class DefaultWorkspaceService implements WorkspaceService<Actor> {
  readonly #index: WorkspaceIndex;
  readonly #baseUrl: string;
  readonly #maxSessions: number;
  readonly #datalabs: Datalabs;
  readonly #sessions: Sessions;
  readonly #creator: WorkspaceCreator;
  readonly #deleter: WorkspaceDeleter;
  readonly #editor: WorkspaceEditor;

  constructor(options: DefaultWorkspaceServiceOptions) {
    const { cluster, index, sessions, prefixForName: prefix } = options;
    const writer = new Writer(cluster, index);
    const readiness = new Readiness(sessions.readiness, options.fetch);
    this.#index = index;
    this.#baseUrl = options.baseUrl;
    this.#maxSessions = sessions.max;
    this.#datalabs = new Datalabs(index);
    this.#sessions = new Sessions(writer, this.#datalabs, readiness, sessions);
    this.#creator = new WorkspaceCreator(writer, index, {
      mode: sessions.mode,
      prefix,
    });
    this.#deleter = new WorkspaceDeleter(writer, index);
    this.#editor = new WorkspaceEditor(writer, index, this.#datalabs);
  }

  async list(actor: Actor): Promise<WorkspaceSummary[]> {
    return actor
      .visible()
      .map(record =>
        workspaceSummary(
          record,
          actor.accessTo(record),
          `${this.#baseUrl}/workspaces/${encodeURIComponent(record.name)}`,
        ),
      );
  }

  async view(actor: Actor, name: string): Promise<WorkspaceView> {
    const record = this.#record(name);
    return workspaceView(record, {
      userName: nameOfCaller(actor.caller),
      access: actor.accessTo(record),
      datalabsAvailable: this.#datalabs.available,
      storeTypes: availableStoreTypes(this.#index),
      maxSessions: this.#maxSessions,
      hasClash: bucket =>
        this.#index.byBucket(bucket).some(other => other.name !== name),
    });
  }

  create(actor: Actor, body: CreateWorkspace): Promise<{ name: string }> {
    return this.#creator.create(actor.caller, body);
  }

  async edit(
    _actor: Actor,
    name: string,
    body: EditWorkspace,
  ): Promise<{ name: string }> {
    await this.#editor.edit(this.#record(name), body);
    return { name };
  }

  delete(actor: Actor, name: string): Promise<void> {
    return this.#deleter.delete(actor.caller, name);
  }

  async listSessions(_actor: Actor, workspace: string): Promise<Session[]> {
    return this.#sessions.list(this.#record(workspace));
  }

  async createSession(
    _actor: Actor,
    workspace: string,
    body: CreateSession,
  ): Promise<Session> {
    return this.#sessions.create(this.#record(workspace), body);
  }

  async setSessionState(
    _actor: Actor,
    workspace: string,
    session: string,
    state: SessionState,
  ): Promise<Session> {
    return this.#sessions.setState(this.#record(workspace), session, state);
  }

  async deleteSession(
    _actor: Actor,
    workspace: string,
    session: string,
  ): Promise<void> {
    await this.#sessions.remove(this.#record(workspace), session);
  }

  async getSession(
    _actor: Actor,
    workspace: string,
    session: string,
  ): Promise<SessionOpening> {
    return this.#sessions.get(this.#record(workspace), session);
  }

  async openSession(
    actor: Actor,
    workspace: string,
    session: string,
  ): Promise<SessionOpening> {
    const record = this.#record(workspace);
    const { permissions } = actor.accessTo(record);
    const mayManage = permissions.has('MANAGE_SESSIONS');
    return this.#sessions.open(record, session, mayManage);
  }

  status(): ServiceStatus {
    return serviceStatus(this.#index);
  }

  #record(name: string): WorkspaceRecord {
    const record = this.#index.get(name);
    if (!record) {
      throw new NotFoundError(`There is no workspace '${name}'`);
    }
    return record;
  }
}
