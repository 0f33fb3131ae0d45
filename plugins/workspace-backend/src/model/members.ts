import { MemberRole } from '@eoepca/backstage-plugin-workspace-common';
import { Edit } from '../cluster/types';
import { editSpec, elementsOf } from './editing';
import { fieldsOf } from './foreign';

/** A member to add, or the new role of one who is there. */
export interface NewMember {
  readonly member: string;
  readonly role: Exclude<MemberRole, 'owner'>;
  /** Stored as it is given. */
  readonly creation_timestamp?: string;
}

/**
 * Adds members to a Datalab. Who is there already, letter case aside, gets the new role; the owner, first of the
 * list, stays owner.
 */
export function addMembers(additions: readonly NewMember[]): Edit {
  return editSpec(spec => {
    const users = [...elementsOf(spec.users)];
    let overrides = fieldsOf(spec.userOverrides);
    for (const addition of additions) {
      const name = spelling(addition.member.trim(), users);
      if (!users.includes(name)) {
        users.push(name);
      }
      if (users[0] !== name) {
        const override = {
          ...fieldsOf(overrides[name]),
          role: addition.role,
          ...(addition.creation_timestamp && {
            grantedAt: addition.creation_timestamp,
          }),
        };
        overrides = { ...overrides, [name]: override };
      }
    }
    return { users, userOverrides: overrides };
  });
}

/** The name as the list has it, or as it is given. */
function spelling(name: string, users: readonly unknown[]): string {
  const known = users.filter(
    (user): user is string => typeof user === 'string',
  );
  return known.includes(name)
    ? name
    : known.find(user => user.toLowerCase() === name.toLowerCase()) ?? name;
}
