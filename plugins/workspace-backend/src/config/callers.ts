import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { readList } from './values';

/** The kinds of `backend.auth.externalAccess` whose subjects are known from the configuration. */
const KNOWN_TYPES = ['static', 'legacy', 'jwks'];

/**
 * Reads a list of users and services: entity refs (`user:default/ann`), plugins (`plugin:catalog`), and programs by the
 * subject of their service token (`external:backup`, or as `backend.auth.externalAccess` spells it).
 *
 * @param key - below `workspace`
 * @throws InputError naming an entry that is neither
 */
export function readCallers(root: Config, key: string): ReadonlySet<string> {
  const isSubject = subjectsIn(root);
  const entries = readList(root.getOptionalConfig('workspace'), key);
  return new Set(
    entries.map((entry, index) => {
      const place = `workspace.${key}[${index}]`;
      if (isUser(entry)) return userRef(entry, place);
      if (/^plugin:[^\s:/]+$/.test(entry)) return entry;
      if (/^external:\S+$/.test(entry) || isSubject(entry)) return entry;
      throw new InputError(
        `Invalid value at ${place}: '${entry}' is neither a user (user:NAMESPACE/NAME) nor a service (plugin:ID, external:SUBJECT or a subject of backend.auth.externalAccess)`,
      );
    }),
  );
}

/** Whether a name of a caller is the entity ref of a user: services never have such subjects. */
export function isUser(caller: string): boolean {
  return /^user:/i.test(caller);
}

/** @throws InputError naming the key of what is no user's entity ref */
export function userRef(value: string, key: string): string {
  try {
    const ref = parseEntityRef(value);
    if (ref.kind.toLowerCase() === 'user') return stringifyEntityRef(ref);
  } catch {
    // Reported below, with the key.
  }
  throw new InputError(
    `Invalid value at ${key}: '${value}' is no user, expected user:NAMESPACE/NAME`,
  );
}

/** Tells the subjects of service tokens; all may be, where a handler of the installation's own gives tokens theirs. */
function subjectsIn(root: Config): (entry: string) => boolean {
  const entries =
    root.getOptionalConfigArray('backend.auth.externalAccess') ?? [];
  if (entries.some(each => !KNOWN_TYPES.includes(each.getString('type')))) {
    return entry => /^\S+$/.test(entry);
  }
  const subjects = entries.map(each =>
    each.getOptionalString('options.subject'),
  );
  return entry => subjects.includes(entry);
}
