import { transliterate } from 'transliteration';

const MAX_SLUG_LENGTH = 32;

/**
 * The DNS-safe form of a free text: ASCII by transliteration, lower case, runs of anything else a single `-`,
 * at most 32 characters, no `-` at the ends. Empty when nothing of the text survives.
 *
 * @public
 */
export function slug(text: string): string {
  const dashed = transliterate(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return trimDashes(trimDashes(dashed).slice(0, MAX_SLUG_LENGTH));
}

function trimDashes(text: string): string {
  return text.replace(/^-+|-+$/g, '');
}
