import { renderInTestApp } from '@backstage/test-utils';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Column, DataTable } from '.';

interface Row {
  name: string;
  size: number;
}

const COLUMNS: Column<Row>[] = [
  {
    id: 'name',
    title: 'Name',
    searchText: row => row.name,
    render: row => row.name,
  },
  {
    id: 'size',
    title: 'Size',
    kind: 'number',
    sortValue: row => row.size,
    render: row => row.size,
  },
];

const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({ name: `row ${i}`, size: i }));

/** What a browser would measure; jsdom lays nothing out. */
function layOut() {
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50);
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(500);
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
}

const show = (count: number) =>
  renderInTestApp(
    <DataTable
      title="Rows"
      columns={COLUMNS}
      rows={rowsOf(count)}
      rowKey={row => row.name}
      searchLabel="Search rows"
    />,
  );

const names = () =>
  screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('DataTable', () => {
  afterEach(() => jest.restoreAllMocks());

  it('has all of a few rows on the page', async () => {
    layOut();
    await show(50);
    expect(names()).toHaveLength(50);
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });

  it('has of many rows those on the page that are in sight, says which, and follows the scrolling', async () => {
    layOut();
    await show(2_000);
    const scrolled = screen.getByRole('group', { name: 'Rows' });
    expect(scrolled).toHaveAttribute('tabindex', '0');
    expect(names()[0]).toBe('row 0');
    expect(names().length).toBeLessThan(30);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '2001');

    fireEvent.scroll(scrolled, { target: { scrollTop: 50_000 } });

    const [row] = screen.getAllByRole('rowheader');
    const index = Number(row.textContent?.replace('row ', ''));
    expect(index).toBeGreaterThan(900);
    expect(names().length).toBeLessThan(30);
    expect(row.closest('tr')).toHaveAttribute(
      'aria-rowindex',
      String(index + 2),
    );
  });

  it('begins with the first row again when rows are searched or sorted', async () => {
    layOut();
    await show(2_000);
    const scrolled = screen.getByRole('group', { name: 'Rows' });
    fireEvent.scroll(scrolled, { target: { scrollTop: 50_000 } });

    const header = screen.getByRole('columnheader', { name: 'Size' });
    await userEvent.click(within(header).getByRole('button'));
    expect(scrolled.scrollTop).toBe(0);

    fireEvent.scroll(scrolled, { target: { scrollTop: 50_000 } });
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search rows' }),
      'row 1999',
    );
    expect(names()).toEqual(['row 1999']);
  });
});
