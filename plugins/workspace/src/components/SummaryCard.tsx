import { ReactNode, useId } from 'react';
import { Link } from '@backstage/core-components';
import Card from '@material-ui/core/Card';
import CardActions from '@material-ui/core/CardActions';
import CardContent from '@material-ui/core/CardContent';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(
  theme => ({
    card: { height: '100%', display: 'flex', flexDirection: 'column' },
    content: { flexGrow: 1, wordBreak: 'break-word' },
    actions: { padding: theme.spacing(1, 2, 2), justifyContent: 'flex-start' },
  }),
  { name: 'WorkspaceSummaryCard' },
);

/** One concern of the workspace at a glance: a number, a few words, and where to see more. */
export function SummaryCard(props: {
  title: string;
  /** The number, or the like, that the card is about. */
  figure?: ReactNode;
  link?: { to: string; text: string };
  children?: ReactNode;
}) {
  const { title, figure, link, children } = props;
  const classes = useStyles();
  const titleId = useId();
  return (
    <Card
      className={classes.card}
      component="section"
      aria-labelledby={titleId}
    >
      <CardContent className={classes.content}>
        <Typography
          id={titleId}
          variant="subtitle1"
          component="h2"
          color="textSecondary"
        >
          {title}
        </Typography>
        {figure !== undefined && (
          <Typography variant="h4" component="p" gutterBottom>
            {figure}
          </Typography>
        )}
        {children}
      </CardContent>
      {link && (
        <CardActions className={classes.actions}>
          <Link to={link.to} variant="body2">
            {link.text}
          </Link>
        </CardActions>
      )}
    </Card>
  );
}
