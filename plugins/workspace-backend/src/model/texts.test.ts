import { textProblems, textsOf, withTexts } from './texts';

describe('textProblems', () => {
  it('finds nothing wrong with texts, or with none', () => {
    const description = 'One line\nand\r\n\tanother: ü, 🌍';
    expect(textProblems({ title: ' Lab ', description })).toEqual([]);
    expect(textProblems({ title: null, contact: '' })).toEqual([]);
  });

  it('finds line breaks where there is one line, and control characters', () => {
    const problems = textProblems({
      title: 'a\nb',
      description: 'a\u0000b',
      contact: 'a\u001bb',
    });
    expect(problems.map(({ path }) => path)).toEqual([
      ['title'],
      ['description'],
      ['contact'],
    ]);
  });
});

describe('withTexts', () => {
  const texts = { title: 'Lab', contact: 'alice', future: 1 };

  it('sets trimmed texts, takes null and blank ones away, and keeps the rest', () => {
    expect(withTexts(texts, { title: ' New ', contact: ' ' })).toEqual({
      title: 'New',
      future: 1,
    });
    expect(withTexts(texts, { title: null })).toEqual({
      contact: 'alice',
      future: 1,
    });
    expect(withTexts(texts, {})).toEqual(texts);
  });
});

describe('textsOf', () => {
  it('leaves out what is odd or blank', () => {
    const odd = { title: 7, description: ' ', contact: ' bob ', other: 'x' };
    expect(textsOf(odd)).toEqual({ contact: 'bob' });
  });
});
