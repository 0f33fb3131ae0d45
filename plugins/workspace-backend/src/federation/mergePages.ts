/** Items in the order of their keys. */
export interface Page<T> {
  readonly items: T[];
  /** The key after which the next page begins; only where there is one. */
  readonly next?: string;
}

/** Where pages come from; `wanted` says which of its items count. */
export interface PageSource<T> {
  page(which: { after?: string; limit?: number }): Promise<Page<T>>;
  wanted(item: T): boolean;
}

/**
 * One page of what several sources have, in the order of its keys. Items with one key stand on one page, since keys are
 * what pages go on from: a page may hold more than `limit` for that.
 */
export async function mergePages<T>(
  sources: readonly PageSource<T>[],
  keyOf: (item: T) => string,
  { after, limit = Infinity }: { after?: string; limit?: number },
): Promise<Page<T>> {
  const parts = await Promise.all(
    sources.map(source => filled(source, after, limit)),
  );
  const items = parts
    .flatMap(part => part.items)
    .sort((a, b) => compare(keyOf(a), keyOf(b)));
  const more = parts.some(({ next }) => next !== undefined);
  if (items.length <= limit && !more) return { items };
  const last = items.at(Math.min(limit, items.length) - 1);
  const next = last && keyOf(last);
  const page = items.filter(item => !next || keyOf(item) <= next);
  return page.length < items.length || more
    ? { items: page, next }
    : { items: page };
}

/** As much of a source as a page takes, which may take several of its own. */
async function filled<T>(
  source: PageSource<T>,
  after: string | undefined,
  limit: number,
): Promise<Page<T>> {
  const items: T[] = [];
  let next = after;
  do {
    const page: Page<T> = await source.page({
      after: next,
      ...(Number.isFinite(limit) && { limit }),
    });
    items.push(...page.items.filter(item => source.wanted(item)));
    next = page.next;
  } while (next !== undefined && items.length < limit);
  return { items, next };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
