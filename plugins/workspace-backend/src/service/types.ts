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
import { Caller } from '../authorization/types';

/**
 * The verbs of the plugin. There are two implementations: the plain one does it, the authorising one asks
 * `authorization/` first and then lets the plain one do it; the router only ever sees the latter.
 */
export interface WorkspaceService {
  list(caller: Caller): Promise<WorkspaceSummary[]>;
  view(caller: Caller, name: string): Promise<WorkspaceView>;
  create(caller: Caller, body: CreateWorkspace): Promise<{ name: string }>;
  edit(
    caller: Caller,
    name: string,
    body: EditWorkspace,
  ): Promise<{ name: string }>;
  delete(caller: Caller, name: string): Promise<void>;

  listSessions(caller: Caller, workspace: string): Promise<Session[]>;
  createSession(
    caller: Caller,
    workspace: string,
    body: CreateSession,
  ): Promise<Session>;
  setSessionState(
    caller: Caller,
    workspace: string,
    session: string,
    state: SessionState,
  ): Promise<Session>;
  deleteSession(
    caller: Caller,
    workspace: string,
    session: string,
  ): Promise<void>;
  getSession(
    caller: Caller,
    workspace: string,
    session: string,
  ): Promise<SessionOpening>;
  openSession(
    caller: Caller,
    workspace: string,
    session: string,
  ): Promise<SessionOpening>;

  /** How the index stands; open to all, so without a workspace's name. */
  status(): ServiceStatus;
}
