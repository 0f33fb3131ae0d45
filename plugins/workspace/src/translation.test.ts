import { flatMessages } from './components/translated';
import german from './translation.de';
import { workspaceTranslationRef } from './translation';

// The ref keeps its default messages for itself and for tests.
const english: Record<string, string> = (
  workspaceTranslationRef as unknown as {
    getDefaultMessages(): Record<string, string>;
  }
).getDefaultMessages();

const placeholders = (text: string) =>
  [...text.matchAll(/{{\s*(\w+)\s*(?:, number)?\s*}}/g)]
    .map(([, name]) => name)
    .sort();

describe('flatMessages', () => {
  it('joins keys with dots', () => {
    expect(flatMessages({ a: { b: 'x', c: { d: 'y' } }, e: 'z' })).toEqual({
      'a.b': 'x',
      'a.c.d': 'y',
      e: 'z',
    });
  });
});

describe('the German texts', () => {
  it('are there for every key, and for no other', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
  });

  it('hold what the English ones hold', () => {
    const other = Object.entries(german).filter(
      ([key, text]) =>
        // A plural of one may leave its number out.
        !key.endsWith('_one') &&
        String(placeholders(text)) !== String(placeholders(english[key])),
    );
    expect(other).toEqual([]);
  });
});

describe('an ellipsis', () => {
  // "Delete…" in English; “Löschen …” in German (Duden, Regel 16).
  it.each([
    ['follows the word in English', english, /\s…/],
    ['is parted from the word in German', german, /[^\s“„(]…/],
  ])('%s', (_, messages, wrong) => {
    const found = Object.entries(messages).filter(([, text]) =>
      wrong.test(text),
    );
    expect(found).toEqual([]);
  });
});

type Messages = Record<string, string>;

describe('what is read out for a button', () => {
  // WCAG 2.5.3: by voice, people say what they see. Titles are no buttons.
  const shownFor = (key: string) =>
    key.endsWith('Of') && !key.endsWith('.titleOf') ? key.slice(0, -2) : '';
  const words = (text: string) =>
    ` ${text
      .toLowerCase()
      .split(/[\s…:,()]+/)
      .filter(Boolean)
      .join(' ')} `;

  it.each([
    ['English', english],
    ['German', german],
  ])('holds what is shown on it in %s', (_, messages: Messages) => {
    const pairs = Object.keys(messages).filter(key => messages[shownFor(key)]);
    expect(pairs.length).toBeGreaterThan(20);
    const found = pairs.filter(
      key => !words(messages[key]).includes(words(messages[shownFor(key)])),
    );
    expect(found).toEqual([]);
  });
});
