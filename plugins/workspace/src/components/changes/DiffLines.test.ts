import { linesBetween } from './DiffLines';

describe('linesBetween', () => {
  it('tells what goes and what comes, with two lines around', () => {
    const before = { a: 1, b: 1, c: 1, d: 1, e: 1 };
    expect(linesBetween(before, { ...before, e: 2 })).toEqual([
      { kind: 'same', text: 'c: 1' },
      { kind: 'same', text: 'd: 1' },
      { kind: 'removed', text: 'e: 1' },
      { kind: 'added', text: 'e: 2' },
    ]);
  });

  it('tells nothing of equal values, whatever the order of their keys', () => {
    expect(linesBetween({ a: 1, b: [2] }, { b: [2], a: 1 })).toEqual([]);
  });

  it('tells all of what is new', () => {
    expect(linesBetween(undefined, { a: 1 })).toEqual([
      { kind: 'added', text: 'a: 1' },
    ]);
  });
});
