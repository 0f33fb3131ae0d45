import { Membership } from '@eoepca/backstage-plugin-workspace-common';
import { MemberAction } from './memberActions';
import { isSameMember, UserProfile } from './userProfiles';

/** A member as the table shows it. */
export interface MemberRow {
  member: string;
  role: Membership['role'];
  /** RFC 3339; undefined where nobody wrote it down. */
  since?: string;
  displayName?: string;
  email?: string;
  /** The catalog knows this person. */
  inCatalog: boolean;
  isYou: boolean;
  /** What the user may do about them. */
  actions: MemberAction[];
}

export function toMemberRow(
  membership: Membership,
  profile: UserProfile | undefined,
  user: { you: string; actions: MemberAction[] },
): MemberRow {
  return {
    member: membership.member,
    role: membership.role,
    since: membership.creation_timestamp || undefined,
    displayName: profile?.displayName,
    email: profile?.email,
    inCatalog: profile !== undefined,
    isYou: isSameMember(membership.member, user.you),
    actions: user.actions,
  };
}
