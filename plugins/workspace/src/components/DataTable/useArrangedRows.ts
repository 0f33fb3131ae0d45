import { useMemo, useState } from 'react';
import { ArrangedColumn, searchRows, Sort, sortRows } from './arrangeRows';

/** A search that the page keeps. */
export interface SearchState {
  value: string;
  onChange: (value: string) => void;
}

/** Search and order of a table, and the rows as these have them. */
export function useArrangedRows<Row>(
  rows: readonly Row[],
  columns: readonly ArrangedColumn<Row>[],
  initialSort?: Sort,
  searched?: SearchState,
) {
  const [own, setOwn] = useState('');
  const { value: search, onChange: setSearch } = searched ?? {
    value: own,
    onChange: setOwn,
  };
  const [sort, setSort] = useState(initialSort);

  const found = useMemo(
    () => searchRows(rows, columns, search),
    [rows, columns, search],
  );
  const arranged = useMemo(
    () => sortRows(found, columns, sort),
    [found, columns, sort],
  );

  return {
    search,
    setSearch,
    sort,
    /** Sorts by the column, the other way round if it did already. */
    sortBy: (column: string) =>
      setSort(current => ({
        column,
        direction:
          current?.column === column && current.direction === 'asc'
            ? 'desc'
            : 'asc',
      })),
    arranged,
  };
}
