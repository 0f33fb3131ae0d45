import { ReactNode, Ref } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(1),
  },
  heading: { outline: 'none' },
  result: { minHeight: '1.5em', marginBottom: theme.spacing(1) },
}));

interface TabHeaderProps {
  title: string;
  /** Beside the title, e.g. how many there are. */
  caption?: string;
  /** What just came of an action; read out when it changes. */
  result?: string;
  action?: ReactNode;
  /** Takes the focus when what had it is gone. */
  headingRef?: Ref<HTMLHeadingElement>;
}

/** The head of a workspace's tab: title, count, main action, and the result of the last one. */
export function TabHeader(props: TabHeaderProps) {
  const { title, caption, result, action, headingRef } = props;
  const classes = useStyles();
  return (
    <>
      <div className={classes.root}>
        <div>
          <Typography
            variant="h4"
            component="h2"
            ref={headingRef}
            tabIndex={-1}
            className={classes.heading}
          >
            {title}
          </Typography>
          {caption && (
            <Typography variant="body2" color="textSecondary">
              {caption}
            </Typography>
          )}
        </div>
        {action}
      </div>
      <Typography role="status" variant="body2" className={classes.result}>
        {result}
      </Typography>
    </>
  );
}
