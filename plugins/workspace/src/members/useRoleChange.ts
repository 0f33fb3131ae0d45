import {
  WorkspaceView,
  memberKey,
} from '@eoepca/backstage-plugin-workspace-common';
import { useQueryClient } from '@tanstack/react-query';
import { useSetMemberRole, workspaceKeys } from '../api';
import { useNotice, useTexts } from '../components';
import { MemberRow } from './memberRows';
import { GivenRole } from './RoleField';

function withRole(
  view: WorkspaceView,
  member: string,
  role: GivenRole,
): WorkspaceView {
  const memberships = view.datalab.memberships.map(each =>
    memberKey(each.member) === memberKey(member) ? { ...each, role } : each,
  );
  return { ...view, datalab: { ...view.datalab, memberships } };
}

/**
 * Gives a member another role: the page shows it at once, and as it was again where it is refused (`error` says why).
 * The notice has the way back.
 */
export function useRoleChange(workspace: string) {
  const t = useTexts();
  const notice = useNotice();
  const queryClient = useQueryClient();
  const { run, error, reset } = useSetMemberRole(workspace);

  const setRole = async (member: string, role: GivenRole) => {
    const queryKey = workspaceKeys.view(workspace);
    await queryClient.cancelQueries({ queryKey });
    const before = queryClient.getQueryData<WorkspaceView>(queryKey);
    queryClient.setQueryData<WorkspaceView>(
      queryKey,
      view => view && withRole(view, member, role),
    );
    try {
      await run({ member, role });
    } catch (failure) {
      queryClient.setQueryData(queryKey, before);
      throw failure;
    }
  };

  const changeRole = async (row: MemberRow, role: GivenRole) => {
    const former = row.role;
    try {
      await setRole(row.member, role);
    } catch {
      return; // `error` tells.
    }
    notice(
      t('members.roleChanged', {
        member: row.displayName ?? row.member,
        role: t(`members.role.${role}`),
      }),
      former === 'owner'
        ? undefined
        : { undo: () => setRole(row.member, former) },
    );
  };

  return { changeRole, error, reset };
}
