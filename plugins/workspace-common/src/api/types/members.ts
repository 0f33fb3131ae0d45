import { MemberRole } from '../../roles';

/** @public */
export interface Membership {
  member: string;
  role: MemberRole;
  creation_timestamp: string;
}
