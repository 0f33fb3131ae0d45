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
import { Access } from '../authorization/decide';
import { Caller } from '../authorization/types';
import { WorkspaceRecord } from '../index/types';

/**
 * A caller together with what `authorization/` decides for them. Only the authorising service makes one, so whoever
 * holds it has passed there.
 */
export interface Actor {
  readonly caller: Caller;
  /** What the caller may do with a workspace, the permission framework's word included. */
  accessTo(record: WorkspaceRecord): Access;
  /** The workspaces that the caller may know of, by name. */
  visible(): readonly WorkspaceRecord[];
}

/**
 * The verbs of the plugin, for `Who` is asking. There are two implementations: the plain one (`Actor`) does it; the
 * authorising one (`Caller`) asks `authorization/` first and then lets the plain one do it. The router only ever
 * sees the latter.
 */
export interface WorkspaceService<Who = Caller> {
  list(who: Who): Promise<WorkspaceSummary[]>;
  view(who: Who, name: string): Promise<WorkspaceView>;
  create(who: Who, body: CreateWorkspace): Promise<{ name: string }>;
  edit(who: Who, name: string, body: EditWorkspace): Promise<{ name: string }>;
  delete(who: Who, name: string): Promise<void>;

  listSessions(who: Who, workspace: string): Promise<Session[]>;
  createSession(
    who: Who,
    workspace: string,
    body: CreateSession,
  ): Promise<Session>;
  setSessionState(
    who: Who,
    workspace: string,
    session: string,
    state: SessionState,
  ): Promise<Session>;
  deleteSession(who: Who, workspace: string, session: string): Promise<void>;
  getSession(
    who: Who,
    workspace: string,
    session: string,
  ): Promise<SessionOpening>;
  openSession(
    who: Who,
    workspace: string,
    session: string,
  ): Promise<SessionOpening>;

  /** How the index stands; open to all, so without a workspace's name. */
  status(): ServiceStatus;
}
