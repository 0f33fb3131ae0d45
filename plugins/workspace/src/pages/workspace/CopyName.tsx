import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { CopyButton, useTexts } from '../../components';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.5) },
    name: { overflowWrap: 'anywhere' },
  }),
  { name: 'WorkspaceCopyName' },
);

/** The name that commands and addresses know the workspace by, to be copied. */
export function CopyName({ name }: { name: string }) {
  const t = useTexts();
  const classes = useStyles();
  return (
    <Typography variant="body2" component="div" className={classes.root}>
      <span className={classes.name}>{name}</span>
      <CopyButton text={name} label={t('pages.workspace.copyName', { name })} />
    </Typography>
  );
}
