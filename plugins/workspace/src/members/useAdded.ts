import {
  AddMember,
  memberKey,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useRemoveMember, useSetMemberRole } from '../api';
import { useNotice, useTexts } from '../components';

/** Says that somebody was added, or that a member who was one already has another role, and undoes just that. */
export function useAdded(view: WorkspaceView): (added: AddMember) => void {
  const t = useTexts();
  const notice = useNotice();
  const removal = useRemoveMember(view.name);
  const change = useSetMemberRole(view.name);

  return ({ member, role }) => {
    const before = view.datalab.memberships.find(
      other => memberKey(other.member) === memberKey(member),
    );
    const names = { member, role: t(`members.role.${role}`) };
    if (!before) {
      notice(
        t('members.add.done', {
          ...names,
          workspace: view.title ?? view.name,
        }),
        { undo: () => removal.run(member) },
      );
    } else if (before.role !== role && before.role !== 'owner') {
      const { role: former } = before;
      notice(t('members.roleChanged', names), {
        undo: () => change.run({ member, role: former }),
      });
    }
  };
}
