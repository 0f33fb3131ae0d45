import { makeStyles, Theme } from '@material-ui/core/styles';
import { visuallyHidden } from '../VisuallyHidden';

/** What the portal's theme leaves at the sides of a cell, so that all of a table stands in one line. */
const CELL_PADDING = 2.5;

/** Height of what stands around a table on the page: the page's header, tabs, and the table's own toolbar. */
const AROUND_WINDOW = '320px';
const LEAST_WINDOW = '320px';

/**
 * Where a table is too narrow for its columns, every row becomes a block of labelled fields, and the header a line of
 * buttons to sort by: nothing to scroll sideways.
 */
function stackedRows(theme: Theme) {
  return {
    display: 'block',
    // The header has several lines by now: it would take too much room to stay in sight.
    '& thead': { display: 'block', position: 'static' as const },
    '& tbody': { display: 'block' },
    '& thead tr': {
      display: 'flex',
      flexWrap: 'wrap' as const,
      gap: theme.spacing(0.5, 2),
      padding: theme.spacing(0.5, CELL_PADDING),
    },
    '& thead tr::before': {
      content: 'attr(data-label)',
      ...theme.typography.body2,
      color: theme.palette.text.secondary,
    },
    '& thead th': { border: 0, padding: 0, flexDirection: 'row' as const },
    '& thead th:not([data-sortable])': visuallyHidden,
    '& tbody tr[data-room]': { display: 'block' },
    '& tbody tr:not([data-room])': {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
      gap: theme.spacing(1, 2),
      padding: theme.spacing(1.5, CELL_PADDING),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& tbody th, & tbody td': {
      display: 'block',
      border: 0,
      padding: 0,
      textAlign: 'left' as const,
    },
    '& tbody th, & tbody td[data-label=""]': { gridColumn: '1 / -1' },
    '& tbody td:empty': { display: 'none' },
    '& $buttons': {
      justifyContent: 'flex-start',
      width: 'auto',
      maxWidth: 'none',
    },
    '& td[data-label]:not([data-label=""])::before': {
      content: 'attr(data-label)',
      display: 'block',
      color: theme.palette.text.secondary,
      fontSize: theme.typography.caption.fontSize,
    },
  };
}

export const useTableStyles = makeStyles(
  theme => ({
    toolbar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      padding: theme.spacing(2, CELL_PADDING),
    },
    filters: { padding: theme.spacing(0, CELL_PADDING, 2) },
    heading: { flexGrow: 1, margin: 0 },
    search: { flex: '10 1 210px', maxWidth: 260 },
    scroll: { overflowX: 'auto' },
    head: { whiteSpace: 'nowrap' },
    // Cells, by the kind of their column.
    text: { wordBreak: 'break-word', minWidth: '4em', lineHeight: 1.43 },
    words: { wordBreak: 'normal', lineHeight: 1.43 },
    number: { wordBreak: 'normal', minWidth: '4em', lineHeight: 1.43 },
    actions: { whiteSpace: 'nowrap' },
    // One below the other where they are long, so that there is room for the other columns.
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'flex-end',
      gap: theme.spacing(0.5),
      marginLeft: 'auto',
      width: 'max-content',
      // As wide as the longest button in German.
      maxWidth: 250,
    },
    message: { padding: theme.spacing(3, CELL_PADDING) },
    window: {
      overflow: 'auto',
      maxHeight: `max(${LEAST_WINDOW}, calc(100vh - ${AROUND_WINDOW}))`,
      '& thead': {
        position: 'sticky',
        top: 0,
        zIndex: 1,
        background: theme.palette.background.paper,
        boxShadow: `0 1px ${theme.palette.divider}`,
      },
    },
    // What many columns leave between them.
    dense: {
      [theme.breakpoints.up('md')]: {
        '& th:not(:first-child), & td:not(:first-child)': {
          paddingLeft: theme.spacing(1),
        },
        '& th:not(:last-child), & td:not(:last-child)': {
          paddingRight: theme.spacing(1),
        },
        // Between the columns, which would otherwise all be wider for the one that is sorted by.
        '& th': { overflow: 'visible' },
        '& $sortIcon': { position: 'absolute', left: '100%', margin: 0 },
        // Behind the last column, it would widen the table.
        '& $sortIconBefore, & th:last-child $sortIcon': {
          left: 'auto',
          right: '100%',
        },
      },
    },
    sortIcon: {},
    sortIconBefore: {},
    narrow: { [theme.breakpoints.down('xs')]: stackedRows(theme) },
    wide: { [theme.breakpoints.down('sm')]: stackedRows(theme) },
  }),
  { name: 'WorkspaceDataTable' },
);
