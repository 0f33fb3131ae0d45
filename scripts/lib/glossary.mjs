// The retired words of docs/reference/glossary.md: every code span below “Not” (English) and “Nicht” (German).

/**
 * @param {string} markdown the glossary
 * @returns {{ language: 'en' | 'de', words: string, use: string, pattern: RegExp }[]}
 */
export function retiredWords(markdown) {
  return markdown
    .split('\n')
    .filter(line => line.startsWith('|') && line.includes('`'))
    .flatMap(line => {
      const [use, not, german, nicht] = cells(line);
      return [
        ...spans(not).map(words => retired('en', words, use)),
        ...spans(nicht).map(words => retired('de', words, german)),
      ];
    });
}

const cells = line =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim());

const spans = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(m => m[1]);

function retired(language, words, use) {
  const source = words
    .trim()
    .split(/\s+/)
    .map(word => escape(word).replace(/\\\*/g, '[\\p{L}]*'))
    .join('\\s+');
  // German nouns are told from verbs by their capital.
  const flags = language === 'de' ? 'gu' : 'giu';
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_])${source}(?![\\p{L}\\p{N}_])`,
    flags,
  );
  return { language, words, use, pattern };
}

const escape = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
