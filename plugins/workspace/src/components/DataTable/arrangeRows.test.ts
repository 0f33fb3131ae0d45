import { ArrangedColumn, searchRows, sortRows } from './arrangeRows';

interface Row {
  name: string;
  size?: number;
}

const COLUMNS: ArrangedColumn<Row>[] = [
  { id: 'name', sortValue: row => row.name, searchText: row => row.name },
  { id: 'size', sortValue: row => row.size },
];

const rows = (...names: string[]) => names.map(name => ({ name }));

describe('searchRows', () => {
  it('keeps the rows that hold every word, letter case aside', () => {
    expect(
      searchRows(rows('Alpha one', 'Alpha two'), COLUMNS, ' TWO alp'),
    ).toEqual(rows('Alpha two'));
  });

  it('keeps all rows for a search without words', () => {
    const all = rows('a', 'b');
    expect(searchRows(all, COLUMNS, '  ')).toBe(all);
  });
});

describe('sortRows', () => {
  it('sorts numbers in names by their value', () => {
    const sort = { column: 'name', direction: 'asc' } as const;
    expect(sortRows(rows('ws-10', 'ws-9'), COLUMNS, sort)).toEqual(
      rows('ws-9', 'ws-10'),
    );
  });

  it.each(['asc', 'desc'] as const)(
    'puts unknown values last (%s)',
    direction => {
      const unknown = { name: 'x' };
      const sorted = sortRows([unknown, { name: 'y', size: 1 }], COLUMNS, {
        column: 'size',
        direction,
      });
      expect(sorted[1]).toBe(unknown);
    },
  );

  it('leaves the order alone where a column does not sort', () => {
    const all = rows('b', 'a');
    expect(
      sortRows(all, [{ id: 'name' }], { column: 'name', direction: 'asc' }),
    ).toBe(all);
  });
});
