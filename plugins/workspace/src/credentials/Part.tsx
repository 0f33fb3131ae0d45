import { ReactNode, useId } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(2, 3, 3), minWidth: 0 },
  }),
  { name: 'WorkspaceCredentialsPart' },
);

/** One part of the credentials. */
export function Part(props: {
  title: string;
  description?: string;
  children: ReactNode;
}) {
  const { title, description, children } = props;
  const classes = useStyles();
  const titleId = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={titleId}
      className={classes.root}
    >
      <Typography id={titleId} variant="h5" component="h2" gutterBottom>
        {title}
      </Typography>
      {description && <Typography paragraph>{description}</Typography>}
      {children}
    </Paper>
  );
}
