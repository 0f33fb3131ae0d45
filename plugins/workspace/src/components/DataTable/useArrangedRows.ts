import { useMemo, useState } from 'react';
import { ArrangedColumn, searchRows, Sort, sortRows } from './arrangeRows';

export const PAGE_SIZES = [25, 50, 100];

/** Search, order and page of a table, and the rows that these leave to be shown. */
export function useArrangedRows<Row>(
  rows: readonly Row[],
  columns: readonly ArrangedColumn<Row>[],
  initialSort?: Sort,
) {
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState(initialSort);
  const [wantedPage, setPage] = useState(0);
  const [pageSize, setPageSize] = useState(PAGE_SIZES[0]);

  const found = useMemo(
    () => searchRows(rows, columns, search),
    [rows, columns, search],
  );
  const sorted = useMemo(
    () => sortRows(found, columns, sort),
    [found, columns, sort],
  );
  const lastPage = Math.max(0, Math.ceil(sorted.length / pageSize) - 1);
  const page = Math.min(wantedPage, lastPage);

  return {
    search,
    sort,
    page,
    pageSize,
    matches: sorted.length,
    shown: sorted.slice(page * pageSize, (page + 1) * pageSize),
    setSearch: (text: string) => {
      setSearch(text);
      setPage(0);
    },
    /** Sorts by the column, the other way round if it did already. */
    sortBy: (column: string) =>
      setSort(current => ({
        column,
        direction:
          current?.column === column && current.direction === 'asc'
            ? 'desc'
            : 'asc',
      })),
    setPage,
    setPageSize: (size: number) => {
      setPageSize(size);
      setPage(0);
    },
  };
}
