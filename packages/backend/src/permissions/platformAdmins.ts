import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';

/**
 * The users among `workspace.admins`, a list or one text with commas between, as full entity refs in lower case. Services
 * (`plugin:catalog`) are left out: the permission framework asks a policy about users alone.
 */
export function readPlatformAdmins(config: Config): ReadonlySet<string> {
  const value = config.getOptional('workspace.admins') ?? [];
  const entries: unknown[] = Array.isArray(value)
    ? value
    : String(value).split(',');
  return new Set(
    entries
      .map(entry => String(entry).trim())
      .filter(entry => entry.toLowerCase().startsWith('user:'))
      .map(entry => stringifyEntityRef(parseEntityRef(entry))),
  );
}
