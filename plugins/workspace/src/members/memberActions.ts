import {
  Membership,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { may } from '../components';
import { isSameMember } from './userProfiles';

/** What can be done about a member. */
export type MemberAction =
  | 'makeAdmin'
  | 'makeUser'
  | 'handOver'
  | 'remove'
  | 'leave';

/** Whether the user may make another member the owner. */
export function mayHandOver(view: WorkspaceView): boolean {
  const { role, platform_admin: platformAdmin = false } = view.user;
  return may(view, 'MANAGE_MEMBERS') && (role === 'owner' || platformAdmin);
}

/** What the user may do about a member. One's own role is left to others: giving it up could not be undone. */
export function memberActions(
  view: WorkspaceView,
  { member, role }: Membership,
): MemberAction[] {
  if (isSameMember(member, view.user.name)) return ['leave'];
  if (role === 'owner' || !may(view, 'MANAGE_MEMBERS')) return [];
  return [
    role === 'admin' ? 'makeUser' : 'makeAdmin',
    ...(mayHandOver(view) ? (['handOver'] as const) : []),
    'remove',
  ];
}
