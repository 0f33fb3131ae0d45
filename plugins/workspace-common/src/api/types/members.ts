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

/** @public */
export interface SetMemberRole {
  role: Exclude<MemberRole, 'owner'>;
}

/** Body of `PUT /workspaces/NAME/owner`. @public */
export interface SetOwner {
  /** A member already. */
  member: string;
}
