import { MemberRole } from '@eoepca/backstage-plugin-workspace-common';
import { Texts } from '../../components';

/** The user's role in a workspace, in words; without one, whether they are a platform admin. */
export function roleText(
  t: Texts,
  user: { role?: MemberRole; platform_admin?: true },
): string {
  const other = user.platform_admin ? 'platformAdmin' : 'none';
  return t(`pages.list.role.${user.role ?? other}`);
}
