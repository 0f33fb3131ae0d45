import { NameProblem } from './problem';

const MAX_MEMBER_NAME_LENGTH = 253;

/**
 * What all spellings of a member's name have in common: names are the same person's where they differ in letter case or
 * in the white space around them only.
 *
 * @public
 */
export function memberKey(name: string): string {
  return name.trim().toLowerCase();
}

/**
 * What keeps a text from being a member's name; `undefined` when it may be one. White space around it does not count.
 *
 * @public
 */
export function memberNameProblem(name: string): NameProblem | undefined {
  const trimmed = name.trim();
  if (!trimmed) {
    return {
      code: 'member-name.empty',
      message: 'A member needs a name; type the name of a user.',
    };
  }
  if (/[:/]/.test(trimmed)) {
    return {
      code: 'member-name.entity-ref',
      message:
        "A member is named by the user's name alone; leave out the kind and the namespace, as in 'alice' for 'user:default/alice'.",
    };
  }
  if (/[\s\p{Cc}]/u.test(trimmed)) {
    return {
      code: 'member-name.characters',
      message:
        'A member name has no white space or control characters; type the name that the user signs in with.',
    };
  }
  if (trimmed.length > MAX_MEMBER_NAME_LENGTH) {
    return {
      code: 'member-name.too-long',
      message: `A member name has at most ${MAX_MEMBER_NAME_LENGTH} characters; shorten it.`,
      params: { max: MAX_MEMBER_NAME_LENGTH },
    };
  }
  return undefined;
}
