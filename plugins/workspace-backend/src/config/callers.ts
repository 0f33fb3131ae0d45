import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import {
  memberKey,
  memberNameProblem,
} from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import { list, readBy, text } from './values';

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
  const caller = text.transform((entry, context) => {
    if (isUser(entry)) return userRef(entry, context);
    if (/^plugin:[^\s:/]+$/.test(entry)) return entry;
    if (/^external:\S+$/.test(entry) || isSubject(entry)) return entry;
    context.addIssue(
      `'${entry}' is neither a user (user:NAMESPACE/NAME) nor a service (plugin:ID, external:SUBJECT or a subject of backend.auth.externalAccess)`,
    );
    return z.NEVER;
  });
  const config = root.getOptionalConfig('workspace');
  return new Set(readBy(list(caller), config, key));
}

/** Whether a name of a caller is the entity ref of a user: services never have such subjects. */
export function isUser(caller: string): boolean {
  return /^user:/i.test(caller);
}

/** Entity ref → member name, both in lower case. */
export const members = z
  .record(z.string(), z.unknown(), {
    error: 'expected a map from entity ref to member name',
  })
  .transform((entries, context) => {
    const names = Object.entries(entries).map(([entityRef, name]) => {
      const path = [`['${entityRef}']`];
      const isName = typeof name === 'string' && name.trim() !== '';
      const message = isName
        ? memberNameProblem(name)?.message
        : 'expected a member name';
      if (message) context.addIssue({ code: 'custom', path, message });
      return [
        userRef(entityRef, context, path),
        memberKey(String(name)),
      ] as const;
    });
    return new Map(names);
  });

/** The entity ref of a user as the catalog spells it, or an issue. */
function userRef(
  value: string,
  context: z.RefinementCtx,
  path: string[] = [],
): string {
  try {
    const ref = parseEntityRef(value);
    if (ref.kind.toLowerCase() === 'user') return stringifyEntityRef(ref);
  } catch {
    // Reported below, with the key.
  }
  const message = `'${value}' is no user, expected user:NAMESPACE/NAME`;
  context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
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
