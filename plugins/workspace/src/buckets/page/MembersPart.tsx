import { useRouteRef } from '@backstage/core-plugin-api';
import {
  MEMBER_ROLES,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { may, TextLink, useTexts } from '../../components';
import { useUserProfiles } from '../../members/useUserProfiles';
import { membersRouteRef } from '../../routes';
import { FactList } from './FactList';

/** The members of the workspace by role: its keys give all of them the same access to each of its buckets. */
export function MembersPart({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const members = useRouteRef(membersRouteRef);
  const { memberships } = view.datalab;
  const profiles = useUserProfiles(memberships.map(({ member }) => member));
  const namesOf = (role: (typeof MEMBER_ROLES)[number]) =>
    memberships
      .filter(each => each.role === role)
      .map(({ member }) => profiles.get(member)?.displayName ?? member)
      .join(', ');
  return (
    <FactList
      label={t('buckets.page.members')}
      facts={[
        [
          t('buckets.page.members'),
          may(view, 'VIEW_MEMBERS') ? (
            <>
              {t('buckets.page.membersAccess')}{' '}
              <TextLink to={members({ name: view.name })}>
                {t('buckets.page.membersLink')}
              </TextLink>
            </>
          ) : (
            t('buckets.page.membersAccess')
          ),
        ],
        ...MEMBER_ROLES.map(
          role => [t(`members.role.${role}`), namesOf(role)] as const,
        ),
      ]}
    />
  );
}
