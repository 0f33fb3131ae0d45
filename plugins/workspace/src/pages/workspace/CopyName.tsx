import { useState } from 'react';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import { BackstageTheme } from '@backstage/theme';
import { useTexts } from '../../components';

const useStyles = makeStyles<BackstageTheme>(
  theme => ({
    onHeader: { color: theme.page.fontColor },
    button: {
      color: theme.page.fontColor,
      textTransform: 'none',
      marginLeft: -theme.spacing(0.5),
    },
  }),
  { name: 'WorkspaceCopyName' },
);

/** Copies the name that commands and addresses know the workspace by, and shows it where nothing else does. */
export function CopyName(props: { name: string; shown: boolean }) {
  const { name, shown } = props;
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
      <Button
        size="small"
        className={classes.button}
        startIcon={<CopyIcon />}
        onClick={copy}
        aria-label={shown ? t('pages.workspace.copyName', { name }) : undefined}
      >
        {shown ? name : t('pages.workspace.copy')}
      </Button>
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
