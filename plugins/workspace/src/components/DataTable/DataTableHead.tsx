import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { VisuallyHidden } from '../VisuallyHidden';
import { Sort } from './arrangeRows';
import type { Column } from './DataTable';
import { useTableStyles } from './useTableStyles';

interface DataTableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sort?: Sort;
  onSort: (column: string) => void;
}

export function DataTableHead<Row>(props: DataTableHeadProps<Row>) {
  const { columns, sort, onSort } = props;
  const classes = useTableStyles();
  return (
    <TableHead role="rowgroup">
      <TableRow role="row">
        {columns.map(column => {
          const direction =
            sort?.column === column.id ? sort.direction : undefined;
          return (
            <TableCell
              key={column.id}
              role="columnheader"
              className={classes.head}
              align={column.kind === 'number' ? 'right' : undefined}
              sortDirection={direction ?? false}
            >
              {column.kind === 'actions' && (
                <VisuallyHidden>{column.title}</VisuallyHidden>
              )}
              {column.kind !== 'actions' && column.sortValue && (
                <TableSortLabel
                  active={direction !== undefined}
                  direction={direction}
                  onClick={() => onSort(column.id)}
                >
                  {column.title}
                </TableSortLabel>
              )}
              {column.kind !== 'actions' && !column.sortValue && column.title}
            </TableCell>
          );
        })}
      </TableRow>
    </TableHead>
  );
}
