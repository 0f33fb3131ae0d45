import { ReactNode, useRef } from 'react';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../useTexts';
import { Sort } from './arrangeRows';
import { Column } from './column';
import { DataTableHead } from './DataTableHead';
import { DataTableRows } from './DataTableRows';
import { SearchField } from './SearchField';
import { SearchState, useArrangedRows } from './useArrangedRows';
import { useColumnWidths } from './useColumnWidths';
import { useTableStyles } from './useTableStyles';
import { useVirtualRows } from './useVirtualRows';

/** With more, they stand closer. */
const MANY_COLUMNS = 7;

interface DataTableProps<Row> {
  /** Heading of the table, e.g. with the number of rows. */
  title: string;
  /** The first one names the row. Keep the array between renders. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  initialSort?: Sort;
  /** Label of the search field. */
  searchLabel: string;
  /** What is searched for, where the page keeps that; else the table does. */
  search?: SearchState;
  /** Buttons above the table. */
  actions?: ReactNode;
  /** Fields that choose the rows, in a line of their own. */
  filters?: ReactNode;
  /** In place of search and table while there are no rows. */
  empty?: ReactNode;
}

/**
 * A table that is searched and sorted in the browser; every part is reached by keyboard. One with many rows scrolls by
 * itself, below its header, and has only those on the page that are in sight.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { title, columns, rows, rowKey, initialSort, searchLabel } = props;
  const { actions, filters, empty } = props;
  const t = useTexts();
  const classes = useTableStyles();
  const { search, setSearch, sort, sortBy, arranged } = useArrangedRows(
    rows,
    columns,
    initialSort,
    props.search,
  );
  const scrolled = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const order = JSON.stringify([search, sort]);
  const virtual = useVirtualRows(arranged.length, scrolled, order);
  const { isPartial } = virtual;
  const widths = useColumnWidths(
    table,
    isPartial ? columns.map(column => column.title).join() : undefined,
  );
  const isEmpty = rows.length === 0 && empty !== undefined;

  return (
    <Paper>
      <div className={classes.toolbar}>
        <Typography variant="h5" component="h2" className={classes.heading}>
          {title}
        </Typography>
        {!isEmpty && (
          <SearchField
            label={searchLabel}
            value={search}
            matches={arranged.length}
            onChange={setSearch}
          />
        )}
        {actions}
      </div>
      {filters && <div className={classes.filters}>{filters}</div>}
      {isEmpty && <div className={classes.message}>{empty}</div>}
      <div
        ref={scrolled}
        className={isPartial ? classes.window : classes.scroll}
        hidden={isEmpty}
        // So that keys scroll it.
        {...(isPartial && {
          role: 'group',
          'aria-label': title,
          tabIndex: 0,
          onKeyDown: virtual.onKeyDown,
        })}
      >
        <Table
          ref={table}
          size="small"
          className={`${columns.length > 5 ? classes.wide : classes.narrow} ${
            columns.length > MANY_COLUMNS ? classes.dense : ''
          }`}
          style={widths && { tableLayout: 'fixed' }}
          role="table"
          aria-rowcount={isPartial ? arranged.length + 1 : undefined}
        >
          {widths && (
            <colgroup>
              {widths.map((width, index) => (
                <col key={columns[index].id} style={{ width: `${width}%` }} />
              ))}
            </colgroup>
          )}
          <DataTableHead columns={columns} sort={sort} onSort={sortBy} />
          <DataTableRows
            columns={columns}
            rows={arranged}
            rowKey={rowKey}
            virtual={virtual}
          />
        </Table>
      </div>
      {arranged.length === 0 && search && (
        <Typography className={classes.message}>
          {t('common.table.noMatch', { text: search })}
        </Typography>
      )}
    </Paper>
  );
}
