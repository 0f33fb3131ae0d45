import { MemberRole } from '../../roles';

/** @public */
export interface Membership {
  member: string;
  role: MemberRole;
  creation_timestamp: string;
}

/** Body of `PATCH /workspaces/NAME/members/M`. @public */
export interface AddMember {
  member: string;
  role: Exclude<MemberRole, 'owner'>;
}

/** A member and the role to give them. @public */
export type NewMember = AddMember;

/**
 * Body of `PATCH /workspaces/NAME/members`: one write, accepted or rejected as a whole, with a problem at each entry that
 * can't be.
 *
 * @public
 */
export interface ChangeMembers {
  /** Added, or given the role where they are members already; 200 at most. */
  set?: NewMember[];
  /** Removed; 200 at most. */
  remove?: string[];
}

/** @public */
export interface SetMemberRole {
  role: Exclude<MemberRole, 'owner'>;
}

/** Body of `PUT /workspaces/NAME/owner`. @public */
export interface SetOwner {
  /** A member already. */
  member: string;
}
