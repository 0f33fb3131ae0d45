import { MAX_NAME_LENGTH, NameProblem } from './problem';

/**
 * The name that a session gets from what was typed: lower case, without white space around it.
 *
 * @public
 */
export function sessionName(typed: string): string {
  return typed.trim().toLowerCase();
}

/**
 * What keeps a text from being a session's name in a workspace; `undefined` when it may be one. Lower-cased first,
 * it must be a DNS label (RFC 1123), and so must `WORKSPACE-SESSION`, the name of the session's service.
 *
 * @public
 */
export function sessionNameProblem(
  workspace: string,
  name: string,
): NameProblem | undefined {
  const final = sessionName(name);
  if (!final) {
    return {
      code: 'session-name.empty',
      message: 'A session needs a name; use letters and digits.',
    };
  }
  if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(final)) {
    return {
      code: 'session-name.characters',
      message:
        'A session name has only letters (a-z), digits and hyphens, and no hyphen at its ends; remove anything else.',
    };
  }
  const max = MAX_NAME_LENGTH - workspace.length - 1;
  if (final.length > max) {
    return {
      code: 'session-name.too-long',
      message: `A session name in this workspace has at most ${max} characters; shorten it.`,
      params: { max },
    };
  }
  return undefined;
}
