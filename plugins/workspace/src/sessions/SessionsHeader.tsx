import { ReactNode, Ref } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
      marginBottom: theme.spacing(2),
    },
    // Long captions wrap before the buttons do.
    texts: { flex: '1 1 320px' },
    heading: { outline: 'none' },
  }),
  { name: 'WorkspaceSessionsHeader' },
);

interface SessionsHeaderProps {
  title: string;
  caption: string;
  action?: ReactNode;
  /** Takes the focus when what had it is gone. */
  headingRef?: Ref<HTMLHeadingElement>;
}

export function SessionsHeader(props: SessionsHeaderProps) {
  const { title, caption, action, headingRef } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.texts}>
        <Typography
          variant="h5"
          component="h2"
          ref={headingRef}
          tabIndex={-1}
          className={classes.heading}
        >
          {title}
        </Typography>
        <Typography variant="body2">{caption}</Typography>
      </div>
      {action}
    </div>
  );
}
