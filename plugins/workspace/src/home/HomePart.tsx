import { PropsWithChildren, ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    row: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(2),
      padding: theme.spacing(0.75, 0),
    },
    text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  }),
  { name: 'WorkspaceHomePart' },
);

/** A heading of the widget, and below it a list, or a sentence where there is nothing to list. */
export function HomePart(
  props: PropsWithChildren<{ title: string; none?: string }>,
) {
  const { title, none, children } = props;
  const classes = useStyles();
  return (
    <section>
      <Typography variant="subtitle1" component="h3" gutterBottom>
        <b>{title}</b>
      </Typography>
      {none ? (
        <Typography variant="body2" color="textSecondary">
          {none}
        </Typography>
      ) : (
        <ul className={classes.list}>{children}</ul>
      )}
    </section>
  );
}

/** One line of the list, with what can be done about it at its end. */
export function HomeRow(props: PropsWithChildren<{ action?: ReactNode }>) {
  const classes = useStyles();
  return (
    <li className={classes.row}>
      <Typography variant="body2" component="div" className={classes.text}>
        {props.children}
      </Typography>
      {props.action}
    </li>
  );
}
