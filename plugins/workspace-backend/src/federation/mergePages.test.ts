import { mergePages, PageSource } from './mergePages';

/** Pages over sorted keys; counts how often it was asked. */
function sourceOf(
  keys: string[],
  isWanted: (key: string) => boolean = () => true,
) {
  const source: PageSource<string> & { asked: number } = {
    asked: 0,
    wanted: isWanted,
    page: async ({ after = '', limit = Infinity }) => {
      source.asked += 1;
      const rest = keys.filter(key => key > after);
      const items = rest.slice(0, limit);
      return items.length < rest.length
        ? { items, next: items.at(-1) }
        : { items };
    },
  };
  return source;
}

async function allPages(sources: PageSource<string>[], limit?: number) {
  const pages: string[][] = [];
  let after: string | undefined;
  do {
    const page = await mergePages(sources, key => key, { after, limit });
    pages.push(page.items);
    after = page.next;
  } while (after !== undefined);
  return pages;
}

describe('mergePages', () => {
  const sources = () => [sourceOf(['a', 'd', 'e']), sourceOf(['b', 'c', 'f'])];

  it('puts all in order without a limit', async () => {
    expect(await allPages(sources())).toEqual([['a', 'b', 'c', 'd', 'e', 'f']]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'loses and repeats nothing in pages of %d',
    async limit => {
      const pages = await allPages(sources(), limit);
      expect(pages.flat().join('')).toBe('abcdef');
      expect(Math.max(...pages.map(page => page.length))).toBeLessThanOrEqual(
        limit,
      );
    },
  );

  it('keeps what has one key on one page', async () => {
    const twins = [sourceOf(['a', 'b', 'c']), sourceOf(['b', 'd'])];
    expect(await allPages(twins, 2)).toEqual([
      ['a', 'b', 'b'],
      ['c', 'd'],
    ]);
    expect(await allPages(twins, 1)).toEqual([['a'], ['b', 'b'], ['c'], ['d']]);
  });

  it('fills pages from which something was left out', async () => {
    const hidden = sourceOf(['a', 'b', 'c', 'd', 'e'], key => key > 'c');
    expect(await allPages([hidden, sourceOf(['f'])], 2)).toEqual([
      ['d', 'e'],
      ['f'],
    ]);
  });

  it('asks each source once for a page that it fills', async () => {
    const two = sources();
    await mergePages(two, key => key, { limit: 2 });
    expect(two.map(({ asked }) => asked)).toEqual([1, 1]);
  });

  it('has an empty page of nothing', async () => {
    expect(await allPages([sourceOf([]), sourceOf([])], 2)).toEqual([[]]);
  });
});
