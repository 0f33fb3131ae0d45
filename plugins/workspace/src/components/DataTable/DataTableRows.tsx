import { memo, Ref } from 'react';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { Column } from './column';
import { useTableStyles } from './useTableStyles';
import { VirtualRows } from './useVirtualRows';

interface DataTableRowsProps<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  virtual: VirtualRows;
}

interface DataTableRowProps<Row> {
  columns: readonly Column<Row>[];
  row: Row;
  index: number;
  rowIndex?: number;
  measure?: Ref<HTMLTableRowElement>;
}

function WholeRow<Row>(props: DataTableRowProps<Row>) {
  const { columns, row, index, rowIndex, measure } = props;
  const classes = useTableStyles();
  return (
    <TableRow
      hover
      role="row"
      ref={measure}
      data-index={index}
      aria-rowindex={rowIndex}
    >
      {columns.map((column, position) => (
        <TableCell
          key={column.id}
          data-label={column.kind === 'actions' ? '' : column.title}
          align={column.kind === 'number' ? 'right' : undefined}
          className={classes[column.kind ?? 'text']}
          {...(position === 0
            ? { component: 'th', scope: 'row', role: 'rowheader' }
            : { role: 'cell' })}
        >
          {column.kind === 'actions' ? (
            <div className={classes.buttons}>{column.render(row)}</div>
          ) : (
            column.render(row)
          )}
        </TableCell>
      ))}
    </TableRow>
  );
}

/** Rows that stay in sight are not made anew while others come and go. */
const DataTableRow = memo(WholeRow) as typeof WholeRow;

/** A table's rows that are in sight, and room for the others. */
export function DataTableRows<Row>(props: DataTableRowsProps<Row>) {
  const { columns, rows, rowKey, virtual } = props;
  const { isPartial, indexes, before, after, measure } = virtual;
  return (
    <TableBody role="rowgroup">
      {isPartial && <Room height={before} />}
      {indexes.map(index => (
        <DataTableRow
          key={rowKey(rows[index])}
          columns={columns}
          row={rows[index]}
          index={index}
          // The header is the first.
          rowIndex={isPartial ? index + 2 : undefined}
          measure={measure}
        />
      ))}
      {isPartial && <Room height={after} />}
    </TableBody>
  );
}

/** In place of rows that are not on the page. */
function Room({ height }: { height: number }) {
  return (
    <tr aria-hidden data-room="">
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
