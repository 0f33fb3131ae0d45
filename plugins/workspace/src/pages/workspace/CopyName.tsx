import { useState } from 'react';
import Box from '@material-ui/core/Box';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import { BackstageTheme } from '@backstage/theme';
import { useTexts } from '../../components';

const useStyles = makeStyles<BackstageTheme>(
  theme => ({ onHeader: { color: theme.page.fontColor } }),
  { name: 'WorkspaceCopyName' },
);

/** The name that commands and addresses know the workspace by, to be copied. */
export function CopyName({ name }: { name: string }) {
  const t = useTexts();
  const classes = useStyles();
  const [result, setResult] = useState('');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(name);
      setResult(t('pages.workspace.copied', { name }));
    } catch {
      setResult(t('pages.workspace.copyFailed'));
    }
  };

  return (
    <Box display="flex" alignItems="center" flexWrap="wrap" gridGap={8}>
      <Typography component="span" className={classes.onHeader}>
        {name}
      </Typography>
      <IconButton
        size="small"
        className={classes.onHeader}
        onClick={copy}
        aria-label={t('pages.workspace.copyName', { name })}
        title={t('pages.workspace.copyName', { name })}
      >
        <CopyIcon fontSize="small" />
      </IconButton>
      <Typography
        component="span"
        variant="body2"
        role="status"
        className={classes.onHeader}
      >
        {result}
      </Typography>
    </Box>
  );
}
