import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';

/** The name that a user has as a member of workspaces; undefined for who has none. */
export type MemberNameOf = (userEntityRef: string) => string | undefined;

/**
 * Reads `workspace.members`. As in the workspace plugin, who isn't named there is a member by the name of their entity, in the namespace
 * `default` alone.
 */
export function readMemberNames(config: Config): MemberNameOf {
  // Read whole: entity refs have characters that configuration keys may not have.
  const members = Object.entries(config.getOptional('workspace.members') ?? {});
  const mapped = new Map(
    members.map(([ref, member]) => [
      stringifyEntityRef(parseEntityRef(ref)),
      String(member),
    ]),
  );
  return ref => {
    const { kind, namespace, name } = parseEntityRef(ref);
    const own =
      kind.toLocaleLowerCase('en') === 'user' && namespace === 'default'
        ? name
        : undefined;
    return mapped.get(stringifyEntityRef({ kind, namespace, name })) ?? own;
  };
}
