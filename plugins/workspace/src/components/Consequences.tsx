import { ReactNode, useId } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(
  theme => ({
    list: { margin: theme.spacing(0.5, 0, 2), paddingLeft: theme.spacing(3) },
  }),
  { name: 'WorkspaceConsequences' },
);

/** What becomes of something, point by point. */
export function Consequences(props: { title: string; items: ReactNode[] }) {
  const { title, items } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <>
      <Typography id={id} variant="subtitle2" component="h3">
        {title}
      </Typography>
      <ul className={classes.list} aria-labelledby={id}>
        {items.map((item, at) => (
          <Typography key={at} component="li" variant="body2">
            {item}
          </Typography>
        ))}
      </ul>
    </>
  );
}
