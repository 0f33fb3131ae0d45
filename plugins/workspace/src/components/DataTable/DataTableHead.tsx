import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { useTexts } from '../useTexts';
import { VisuallyHidden } from '../VisuallyHidden';
import { Sort } from './arrangeRows';
import { Column } from './column';
import { useTableStyles } from './useTableStyles';

interface DataTableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sort?: Sort;
  onSort: (column: string) => void;
}

export function DataTableHead<Row>(props: DataTableHeadProps<Row>) {
  const { columns, sort, onSort } = props;
  const t = useTexts();
  const classes = useTableStyles();
  return (
    <TableHead role="rowgroup">
      <TableRow role="row" data-label={t('common.table.sortBy')}>
        {columns.map(column => {
          const sortable = column.kind !== 'actions' && column.sortValue;
          const direction =
            sort?.column === column.id ? sort.direction : undefined;
          return (
            <TableCell
              key={column.id}
              role="columnheader"
              className={classes.head}
              data-sortable={sortable ? '' : undefined}
              align={column.kind === 'number' ? 'right' : undefined}
              sortDirection={direction ?? false}
            >
              {column.kind === 'actions' && (
                <VisuallyHidden>{column.title}</VisuallyHidden>
              )}
              {sortable && (
                <TableSortLabel
                  active={direction !== undefined}
                  direction={direction}
                  classes={{
                    icon: `${classes.sortIcon} ${
                      column.kind === 'number' ? classes.sortIconBefore : ''
                    }`,
                  }}
                  onClick={() => onSort(column.id)}
                >
                  {column.title}
                </TableSortLabel>
              )}
              {column.kind !== 'actions' && !sortable && column.title}
            </TableCell>
          );
        })}
      </TableRow>
    </TableHead>
  );
}
