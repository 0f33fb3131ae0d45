import { transliterate } from 'transliteration';

const MAX_SLUG_LENGTH = 32;

/**
 * The DNS-safe form of a free text: ASCII by transliteration, lower case, runs of anything else a single `-`,
 * at most 32 characters, no `-` at the ends. Empty when nothing of the text survives.
 *
 * @public
 */
export function slug(text: string): string {
  return trimDashes(dashed(text).slice(0, MAX_SLUG_LENGTH));
}

/**
 * A short name for what has this title: its slug, which ends at the end of a word where the title is too long. Only a
 * first word that is too long on its own is cut.
 *
 * @param ending - what the name is to end with, after a `-`, e.g. to tell it from one that is taken
 *
 * @public
 */
export function suggestedSlug(title: string, ending: string = ''): string {
  const end = ending && `-${ending}`;
  const whole = dashed(title);
  const room = MAX_SLUG_LENGTH - end.length;
  const isWhole = whole.length <= room || whole[room] === '-';
  const cut = whole.slice(0, room);
  const lastWord = isWhole ? -1 : cut.lastIndexOf('-');
  const head = trimDashes(lastWord > 0 ? cut.slice(0, lastWord) : cut);
  return head && `${head}${end}`;
}

function dashed(text: string): string {
  return trimDashes(
    transliterate(text)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-'),
  );
}

function trimDashes(text: string): string {
  return text.replace(/^-+|-+$/g, '');
}
