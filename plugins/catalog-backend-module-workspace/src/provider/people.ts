import {
  KubernetesValidatorFunctions,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import { memberKey } from '@eoepca/backstage-plugin-workspace-common';

/** Finds the catalog's user behind a member's name; undefined where that is no user by rule or by map. */
export type UserOf = (member: string) => string | undefined;

/**
 * Finds the users behind members: the inverse of how the workspace backend finds a user's member name.
 *
 * @param members - `workspace.members` of the configuration: entity ref → member name
 */
export function createUserOf(members: JsonValue | undefined): UserOf {
  const mapped = readMembers(members);
  const users = new Map([...mapped].map(([user, member]) => [member, user]));
  return name => {
    const member = memberKey(name);
    const user = users.get(member);
    if (user) return user;
    if (!KubernetesValidatorFunctions.isValidObjectName(member)) {
      return undefined;
    }
    const own = `user:default/${member}`;
    return mapped.has(own) ? undefined : own;
  };
}

/** Entity ref → member name, both in lower case. The workspace backend refuses what is none of both. */
function readMembers(members: JsonValue | undefined): Map<string, string> {
  const entries = Object.entries(members ?? {});
  return new Map(
    entries.map(([entityRef, member]) => [
      stringifyEntityRef(parseEntityRef(entityRef)),
      memberKey(String(member)),
    ]),
  );
}
