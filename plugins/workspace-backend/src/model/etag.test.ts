import { formatEtag, parseIfMatch } from './etag';

const STATE = { storage: 'abc', datalab: '-' };

describe('parseIfMatch', () => {
  it.each([
    ['*', '*'],
    [formatEtag(STATE), [STATE]],
    [
      ` ${formatEtag(STATE)} , "other.tag"`,
      [STATE, { storage: 'other', datalab: 'tag' }],
    ],
    [`W/${formatEtag(STATE)}, "x", ,`, []],
    [Array(50).fill(formatEtag(STATE)).join(), Array(50).fill(STATE)],
  ])('reads %s', (header, states) => {
    expect(parseIfMatch(header)).toEqual(states);
  });

  it.each([Array(51).fill('"a.b"').join(), ','.repeat(15_000)])(
    'refuses more tags than anybody needs',
    header => {
      expect(() => parseIfMatch(header)).toThrow(
        'If-Match names more than 50 entity tags',
      );
    },
  );
});
