import { NameProblem } from './problem';

/**
 * How long `WORKSPACE-SESSION` may be: `editor-WORKSPACE-SESSION` and `WORKSPACE-SESSION-editor` are DNS labels, of at
 * most 63 characters (providers: Datalabs, hosts).
 */
const MAX_SESSION_HOST_LENGTH = 56;

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
 * it must be a DNS label (RFC 1123), and so must the names of the session's hosts, of which `WORKSPACE-SESSION` is part.
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
  const max = MAX_SESSION_HOST_LENGTH - workspace.length - 1;
  if (max < 1) {
    return {
      code: 'session-name.no-room',
      message: `The workspace's name is too long for sessions; create a workspace whose name has at most ${
        MAX_SESSION_HOST_LENGTH - 2
      } characters.`,
      params: { max: MAX_SESSION_HOST_LENGTH - 2 },
    };
  }
  if (final.length > max) {
    return {
      code: 'session-name.too-long',
      message: `A session name in this workspace has at most ${max} characters; shorten it.`,
      params: { max },
    };
  }
  return undefined;
}
