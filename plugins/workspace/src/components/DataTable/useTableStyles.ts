import { makeStyles } from '@material-ui/core/styles';

export const useTableStyles = makeStyles(
  theme => ({
    toolbar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      padding: theme.spacing(2),
    },
    heading: { flexGrow: 1 },
    search: { width: 260, maxWidth: '100%' },
    scroll: { overflowX: 'auto' },
    head: { whiteSpace: 'nowrap' },
    cell: { wordBreak: 'break-word', minWidth: '4em' },
    actions: { whiteSpace: 'nowrap', textAlign: 'right' },
    message: { padding: theme.spacing(3, 2) },
    pagination: {
      [theme.breakpoints.down('xs')]: {
        '& .MuiTablePagination-toolbar': {
          flexWrap: 'wrap',
          paddingLeft: theme.spacing(2),
        },
      },
    },
    // On a phone every row becomes a block of labelled lines: nothing to scroll sideways.
    stacked: {
      [theme.breakpoints.down('xs')]: {
        display: 'block',
        '& thead': { display: 'none' },
        '& tbody, & tr': { display: 'block' },
        '& tr': {
          padding: theme.spacing(1, 2),
          borderBottom: `1px solid ${theme.palette.divider}`,
        },
        '& th, & td': {
          display: 'flex',
          gap: theme.spacing(2),
          justifyContent: 'space-between',
          alignItems: 'center',
          border: 0,
          padding: theme.spacing(0.5, 0),
          textAlign: 'right',
        },
        '& [data-label]:not([data-label=""])::before': {
          content: 'attr(data-label)',
          color: theme.palette.text.secondary,
          fontWeight: 'normal',
          flexShrink: 0,
        },
      },
    },
  }),
  { name: 'WorkspaceDataTable' },
);
