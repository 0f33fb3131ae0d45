import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  { root: { color: 'inherit', font: 'inherit' } },
  { name: 'WorkspacePageTitle' },
);

/** A title that the header cuts where it is too long: whole in its tooltip. */
export function PageTitle(props: { title: string; to?: string }) {
  const { title, to } = props;
  const classes = useStyles();
  return to ? (
    <Link to={to} title={title} className={classes.root}>
      {title}
    </Link>
  ) : (
    <span title={title}>{title}</span>
  );
}
