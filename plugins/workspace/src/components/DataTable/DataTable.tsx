import { ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TablePagination from '@material-ui/core/TablePagination';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../useTexts';
import { ArrangedColumn, Sort } from './arrangeRows';
import { DataTableHead } from './DataTableHead';
import { SearchField } from './SearchField';
import { PAGE_SIZES, useArrangedRows } from './useArrangedRows';
import { useTableStyles } from './useTableStyles';

export interface Column<Row> extends ArrangedColumn<Row> {
  /** The column's header; that of a column of buttons is read out only. */
  title: string;
  kind?: 'text' | 'number' | 'actions';
  render: (row: Row) => ReactNode;
}

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
  /** Buttons above the table. */
  actions?: ReactNode;
  /** In place of search and table while there are no rows. */
  empty?: ReactNode;
}

/** A table that is searched, sorted and paged in the browser; every part is reached by keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { title, columns, rows, rowKey, initialSort, searchLabel } = props;
  const { actions, empty } = props;
  const t = useTexts();
  const classes = useTableStyles();
  const view = useArrangedRows(rows, columns, initialSort);
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
            value={view.search}
            matches={view.matches}
            onChange={view.setSearch}
          />
        )}
        {actions}
      </div>
      {isEmpty && <div className={classes.message}>{empty}</div>}
      <div className={classes.scroll} hidden={isEmpty}>
        <Table
          size="small"
          className={columns.length > 5 ? classes.wide : classes.narrow}
          role="table"
        >
          <DataTableHead
            columns={columns}
            sort={view.sort}
            onSort={view.sortBy}
          />
          <TableBody role="rowgroup">
            {view.shown.map(row => (
              <TableRow key={rowKey(row)} hover role="row">
                {columns.map((column, index) => (
                  <TableCell
                    key={column.id}
                    data-label={column.kind === 'actions' ? '' : column.title}
                    align={column.kind === 'number' ? 'right' : undefined}
                    className={
                      column.kind === 'actions' ? classes.actions : classes.cell
                    }
                    {...(index === 0
                      ? { component: 'th', scope: 'row', role: 'rowheader' }
                      : { role: 'cell' })}
                  >
                    {column.render(row)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      {view.matches === 0 && view.search && (
        <Typography className={classes.message}>
          {t('common.table.noMatch', { text: view.search })}
        </Typography>
      )}
      {rows.length > PAGE_SIZES[0] && (
        <TablePagination
          component="div"
          className={classes.pagination}
          count={view.matches}
          page={view.page}
          rowsPerPage={view.pageSize}
          rowsPerPageOptions={PAGE_SIZES}
          onPageChange={(_, page) => view.setPage(page)}
          onRowsPerPageChange={event =>
            view.setPageSize(Number(event.target.value))
          }
          labelRowsPerPage={t('common.table.rowsPerPage')}
          labelDisplayedRows={({ from, to, count }) =>
            t('common.table.range', {
              from: String(from),
              to: String(to),
              total: String(count),
            })
          }
          nextIconButtonText={t('common.table.nextPage')}
          backIconButtonText={t('common.table.previousPage')}
          SelectProps={{
            inputProps: { 'aria-label': t('common.table.rowsPerPage') },
          }}
        />
      )}
    </Paper>
  );
}
