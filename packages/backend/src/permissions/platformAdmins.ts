import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';

/**
 * The users among `workspace.admins`, as full entity refs in lower case. Subjects of services (`plugin:catalog`) are
 * left out: the permission framework asks no policy about services.
 */
export function readPlatformAdmins(config: Config): ReadonlySet<string> {
  const admins = config.getOptionalStringArray('workspace.admins') ?? [];
  return new Set(
    admins
      .filter(entry => entry.includes('/'))
      .map(entry => stringifyEntityRef(parseEntityRef(entry))),
  );
}
