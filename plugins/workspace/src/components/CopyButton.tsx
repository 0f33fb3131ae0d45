import { useEffect } from 'react';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import { useCopy } from './useCopy';
import { useTexts } from './useTexts';

const SHOWN_MS = 3_000;

const useStyles = makeStyles(
  theme => ({ icon: { fontSize: theme.typography.body1.fontSize } }),
  { name: 'WorkspaceCopyButton' },
);

/**
 * Copies a short text that stands before it, and says so beside the button, read out too. Toasts are for what was
 * changed: one of “Copied” would close an Undo that is still wanted.
 */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useTexts();
  const classes = useStyles();
  const { copied, failed, copy, reset } = useCopy();

  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(reset, SHOWN_MS);
    return () => clearTimeout(timer);
    // `reset` is another function each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [copied]);

  const result = copied ? t('common.copied') : '';
  return (
    <>
      <IconButton
        size="small"
        title={label}
        aria-label={label}
        onClick={() => copy(text, async () => text)}
      >
        <CopyIcon className={classes.icon} />
      </IconButton>
      <Typography variant="caption" component="span" role="status">
        {failed ? t('common.copyFailed') : result}
      </Typography>
    </>
  );
}
