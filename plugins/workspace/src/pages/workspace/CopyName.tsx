import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import { useCopy, useTexts } from '../../components';

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
  const { copied, failed, copy } = useCopy();
  const label = t('pages.workspace.copyName', { name });
  const result = copied ? t('pages.workspace.copied', { name }) : '';
  return (
    <Typography variant="body2" component="div" className={classes.root}>
      <span className={classes.name}>{name}</span>
      <IconButton
        size="small"
        title={label}
        aria-label={label}
        onClick={() => copy(name, async () => name)}
      >
        <CopyIcon fontSize="inherit" />
      </IconButton>
      <span role="status">
        {failed ? t('pages.workspace.copyFailed') : result}
      </span>
    </Typography>
  );
}
