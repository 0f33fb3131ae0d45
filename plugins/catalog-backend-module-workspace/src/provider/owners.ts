import {
  KubernetesValidatorFunctions,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import {
  memberKey,
  WorkspaceSummary,
} from '@eoepca/backstage-plugin-workspace-common';

/** The entity ref of who owns a workspace in the catalog. */
export type OwnerOf = (workspace: WorkspaceSummary) => string;

/**
 * Finds the user behind a workspace's owner: the inverse of how the workspace backend finds a user's member name.
 * Who is no user of the catalog by rule or by map gives way to the default owner.
 *
 * @param options.members - `workspace.members` of the configuration: entity ref → member name
 */
export function createOwnerOf(options: {
  members: JsonValue | undefined;
  defaultOwner: string;
}): OwnerOf {
  const mapped = readMembers(options.members);
  const userOf = (member: string): string | undefined => {
    const [user] = [...mapped].find(([, name]) => name === member) ?? [];
    if (user) return user;
    if (!KubernetesValidatorFunctions.isValidObjectName(member)) {
      return undefined;
    }
    const own = `user:default/${member}`;
    return mapped.has(own) ? undefined : own;
  };
  return ({ owner }) => {
    const user = owner && userOf(memberKey(owner));
    return user ?? options.defaultOwner;
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
