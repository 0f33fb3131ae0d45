import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'flex-end',
      gap: theme.spacing(0.5),
      marginLeft: 'auto',
      // As wide as the longest button in German.
      maxWidth: 250,
      [theme.breakpoints.down('xs')]: {
        justifyContent: 'flex-start',
        maxWidth: 'none',
        marginLeft: 0,
      },
    },
  }),
  { name: 'WorkspaceRowActions' },
);

/** The buttons of a row, one below the other, so that there is room for who requests and why. */
export function RowActions({ children }: { children: ReactNode }) {
  return <div className={useStyles().root}>{children}</div>;
}
