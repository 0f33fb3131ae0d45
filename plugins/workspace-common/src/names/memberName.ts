import { NameProblem } from './problem';

const MAX_MEMBER_NAME_LENGTH = 253;

/**
 * What nobody sees: format characters, among them those that change the direction of text, joiners, fillers, variation
 * selectors and tags, all that renderers may leave out (Default_Ignorable_Code_Point), the blank Braille pattern,
 * private use, unassigned and half characters.
 */
const INVISIBLE =
  /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Co}\p{Cn}\p{Cs}\u2800]/u;

/**
 * What all spellings of a member's name have in common: names are the same person's where they differ in letter case or
 * in the white space around them only. Nothing else is evened out: names that merely look alike stay different people.
 *
 * @public
 */
export function memberKey(name: string): string {
  // JavaScript trims a byte order mark, which is no white space.
  return (name.includes('\uFEFF') ? name : name.trim()).toLowerCase();
}

/**
 * What keeps a text from being a member's name; `undefined` when it may be one. White space around it does not count.
 * Names that cannot be told from others by looking at them are none: those with invisible characters, and those with
 * characters that have a plainer equivalent (Unicode's NFKC, which RFC 8265 demands of user names as well).
 *
 * @public
 */
export function memberNameProblem(name: string): NameProblem | undefined {
  if (INVISIBLE.test(name)) {
    return {
      code: 'member-name.invisible',
      message:
        'A member name has no invisible characters and none that change the direction of text; type the name instead of pasting it.',
    };
  }
  const trimmed = name.trim();
  if (!trimmed) {
    return {
      code: 'member-name.empty',
      message: 'A member needs a name; type the name of a user.',
    };
  }
  return characterProblem(trimmed) ?? lengthProblem(trimmed);
}

function characterProblem(name: string): NameProblem | undefined {
  if (/[:/]/.test(name)) {
    return {
      code: 'member-name.entity-ref',
      message:
        "Enter the user name only, without kind and namespace: 'alice' for 'user:default/alice'.",
    };
  }
  if (/[\s\p{Cc}]/u.test(name)) {
    return {
      code: 'member-name.characters',
      message:
        'A member name has no white space or control characters; type the name that the user signs in with.',
    };
  }
  // A combining mark at the start would change what stands before the name.
  if (!/[\p{L}\p{N}]/u.test(name) || /^\p{M}/u.test(name)) {
    return {
      code: 'member-name.no-letter',
      message:
        'A member name has at least one letter or digit; type the name that the user signs in with.',
    };
  }
  if (name !== name.normalize('NFKC')) {
    return {
      code: 'member-name.look-alike',
      message:
        'A member name has no special forms of letters or digits, such as full-width ones; type the name on a keyboard.',
    };
  }
  return undefined;
}

function lengthProblem(name: string): NameProblem | undefined {
  return name.length > MAX_MEMBER_NAME_LENGTH
    ? {
        code: 'member-name.too-long',
        message: `A member name has at most ${MAX_MEMBER_NAME_LENGTH} characters; shorten it.`,
        params: { max: MAX_MEMBER_NAME_LENGTH },
      }
    : undefined;
}
