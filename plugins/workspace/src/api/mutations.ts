import {
  AddContent,
  ChangeMembers,
  ChangeWorkspace,
  CreateSession,
  CreateWorkspace,
  EditWorkspace,
  SessionState,
  SetMemberRole,
} from '@eoepca/backstage-plugin-workspace-common';
import { workspaceKeys } from './queries';
import { useWorkspaceMutation } from './useWorkspaceMutation';

export function useCreateWorkspace() {
  return useWorkspaceMutation((api, body: CreateWorkspace) =>
    api.createWorkspace(body),
  );
}

export function useEditWorkspace(name: string) {
  return useWorkspaceMutation((api, body: EditWorkspace) =>
    api.editWorkspace(name, body),
  );
}

/** How long a deletion is remembered once its page has gone: another workspace may soon have the name. */
const DELETION_MEMORY_MS = 1_000;

export function useDeleteWorkspace(name: string) {
  return useWorkspaceMutation((api, _: void) => api.deleteWorkspace(name), {
    mutationKey: workspaceKeys.deletion(name),
    gcTime: DELETION_MEMORY_MS,
  });
}

export function useCreateSession(workspace: string) {
  return useWorkspaceMutation((api, body: CreateSession) =>
    api.createSession(workspace, body),
  );
}

export function useSetSessionState(workspace: string) {
  return useWorkspaceMutation(
    (api, input: { session: string; state: SessionState }) =>
      api.setSessionState(workspace, input.session, input.state),
  );
}

export function useDeleteSession(workspace: string) {
  return useWorkspaceMutation((api, session: string) =>
    api.deleteSession(workspace, session),
  );
}

/** Starts a stopped session where the user may, and tells whether it is ready. */
export function useOpenSession(workspace: string) {
  return useWorkspaceMutation((api, session: string) =>
    api.openSession(workspace, session),
  );
}

/** Has a session that would end by itself go on. */
export function useRestartSession(workspace: string) {
  return useWorkspaceMutation((api, session: string) =>
    api.restartSession(workspace, session),
  );
}

export function useExtendSession(workspace: string) {
  return useWorkspaceMutation((api, session: string) =>
    api.extendSession(workspace, session),
  );
}

/** Takes the request for a bucket back. */
export function useWithdrawRequest(workspace: string) {
  return useWorkspaceMutation((api, bucket: string) =>
    api.withdrawRequest(workspace, bucket),
  );
}

/** Adds files that are copied into every session, or changes the entry of an id. */
export function useSaveContent(workspace: string) {
  return useWorkspaceMutation((api, input: { id?: string; body: AddContent }) =>
    input.id === undefined
      ? api.addContent(workspace, input.body)
      : api.replaceContent(workspace, input.id, input.body),
  );
}

export function useRemoveContent(workspace: string) {
  return useWorkspaceMutation((api, id: string) =>
    api.removeContent(workspace, id),
  );
}

/** Adds, changes and removes members in one write. */
export function useChangeMembers(workspace: string) {
  return useWorkspaceMutation((api, body: ChangeMembers) =>
    api.changeMembers(workspace, body),
  );
}

export function useSetMemberRole(workspace: string) {
  return useWorkspaceMutation(
    (api, input: { member: string; role: SetMemberRole['role'] }) =>
      api.setMemberRole(workspace, input.member, input.role),
  );
}

/** Takes the user out of the workspace, whose page must not ask for it any more. */
export function useLeaveWorkspace(workspace: string) {
  return useWorkspaceMutation(
    (api, you: string) => api.removeMember(workspace, you),
    {
      mutationKey: workspaceKeys.deletion(workspace),
      gcTime: DELETION_MEMORY_MS,
    },
  );
}

export function useSetOwner(workspace: string) {
  return useWorkspaceMutation((api, member: string) =>
    api.setOwner(workspace, member),
  );
}

export function useChangeWorkspace(name: string) {
  return useWorkspaceMutation((api, body: ChangeWorkspace) =>
    api.changeWorkspace(name, body),
  );
}
