import {
  Membership,
  NewMember,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useChangeMembers } from '../api';
import { useNotice, useTexts } from '../components';
import { GivenRole } from './RoleField';
import { isSameMember } from './userProfiles';

/** Members as they were, to be given back by an undo: whoever owns the workspace is never among them. */
function asTheyWere(memberships: readonly Membership[]): NewMember[] {
  return memberships.flatMap(({ member, role }) =>
    role === 'owner' ? [] : [{ member, role }],
  );
}

/** Changes of several members at once: each is one write, and so is its undo. */
export function useMemberChanges(view: WorkspaceView) {
  const t = useTexts();
  const notice = useNotice();
  const { run, busy, error, reset } = useChangeMembers(view.name);

  const workspace = view.title ?? view.name;

  const before = (names: readonly string[]) =>
    view.datalab.memberships.filter(({ member }) =>
      names.some(name => isSameMember(name, member)),
    );

  /** Tells that members were added, or have another role. */
  const tellAdded = (members: readonly NewMember[], former: Membership[]) => {
    const added = members.filter(
      ({ member }) => !former.some(each => isSameMember(each.member, member)),
    );
    const [{ member, role: given }] = members;
    const role = t(`members.role.${given}`);
    const count = members.length;
    const isChange = added.length === 0;
    const one = isChange
      ? t('members.roleChanged', { member, role })
      : t('members.add.done', { member, role, workspace });
    const many = isChange
      ? t('members.manyRolesChanged', { count, role })
      : t('members.add.manyDone', { count, role, workspace });
    notice(count === 1 ? one : many, {
      undo: () =>
        run({
          set: asTheyWere(former),
          remove: added.map(each => each.member),
        }),
    });
  };

  /** @returns whether that was done; `error` says why not */
  const setRoles = async (names: readonly string[], role: GivenRole) => {
    const former = asTheyWere(before(names));
    try {
      await run({ set: names.map(member => ({ member, role })) });
    } catch {
      return false;
    }
    notice(
      t('members.manyRolesChanged', {
        count: names.length,
        role: t(`members.role.${role}`),
      }),
      { undo: () => run({ set: former }) },
    );
    return true;
  };

  /**
   * @param replaceKeys - what is done once they are removed, about the keys that they know; answers whether it was
   * @returns whether they were removed; `error` says why not
   */
  const remove = async (
    names: readonly string[],
    called: string,
    replaceKeys?: () => Promise<boolean>,
  ) => {
    const former = asTheyWere(before(names));
    try {
      await run({ remove: [...names] });
    } catch {
      return false;
    }
    const removed =
      names.length === 1
        ? t('members.remove.done', { member: called, workspace })
        : t('members.remove.manyDone', { count: names.length, workspace });
    if (await replaceKeys?.()) {
      // No undo: nothing brings the former keys back.
      notice(`${removed}. ${t('members.rotation.done')}`);
    } else {
      notice(removed, { undo: () => run({ set: former }) });
    }
    return true;
  };

  return { before, tellAdded, setRoles, remove, busy, error, reset };
}
