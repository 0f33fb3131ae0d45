import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(
  theme => ({
    root: {
      marginTop: theme.spacing(0.5),
      overflowWrap: 'anywhere',
    },
    summary: {
      cursor: 'pointer',
      width: 'fit-content',
      '&:focus-visible': { outline: 'auto' },
    },
    content: { padding: theme.spacing(0.5, 0, 0.5, 2) },
  }),
  { name: 'WorkspaceProvisioningDetails' },
);

/** What only some want to read, closed at first. */
export function Details(props: { summary: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <details className={classes.root}>
      <Typography
        variant="body2"
        component="summary"
        className={classes.summary}
      >
        {props.summary}
      </Typography>
      <div className={classes.content}>{props.children}</div>
    </details>
  );
}
