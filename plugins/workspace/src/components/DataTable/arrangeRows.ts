/** How one column takes part in searching and sorting. */
export interface ArrangedColumn<Row> {
  id: string;
  /** What the column sorts by; without it, it does not sort. Undefined values come last in either direction. */
  sortValue?: (row: Row) => string | number | undefined;
  /** What the search looks at; without it, the search passes the column by. */
  searchText?: (row: Row) => string;
}

export interface Sort {
  column: string;
  direction: 'asc' | 'desc';
}

const collator = new Intl.Collator(undefined, { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : collator.compare(String(a), String(b));
}

/** Those rows that hold every word of the text in one of the columns, letter case aside. */
export function searchRows<Row>(
  rows: readonly Row[],
  columns: readonly ArrangedColumn<Row>[],
  text: string,
): readonly Row[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) {
    return rows;
  }
  return rows.filter(row => {
    const haystack = columns
      .map(column => column.searchText?.(row) ?? '')
      .join('\n')
      .toLocaleLowerCase();
    return words.every(word => haystack.includes(word));
  });
}

/** The rows in the order that is asked for; equal ones keep theirs. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly ArrangedColumn<Row>[],
  sort: Sort | undefined,
): readonly Row[] {
  const sortValue = columns.find(({ id }) => id === sort?.column)?.sortValue;
  if (!sort || !sortValue) {
    return rows;
  }
  const sign = sort.direction === 'asc' ? 1 : -1;
  return rows
    .map(row => ({ row, value: sortValue(row) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) {
        return Number(a.value === undefined) - Number(b.value === undefined);
      }
      return sign * compare(a.value, b.value);
    })
    .map(({ row }) => row);
}
