import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import HideIcon from '@material-ui/icons/VisibilityOffOutlined';
import ShowIcon from '@material-ui/icons/VisibilityOutlined';
import { useTexts } from '../components';

/** What can be done with credentials, and what came of it last. */
export function PanelButtons(props: {
  shown: boolean;
  busy: boolean;
  /** Read out when it changes. */
  status: string;
  onShow: () => void;
  onHide: () => void;
  onCopy?: () => void;
}) {
  const { shown, busy, status, onShow, onHide, onCopy } = props;
  const t = useTexts();
  return (
    <Box display="flex" alignItems="center" flexWrap="wrap" gridGap={8}>
      <Button
        size="small"
        variant="outlined"
        startIcon={shown ? <HideIcon /> : <ShowIcon />}
        disabled={busy}
        onClick={shown ? onHide : onShow}
      >
        {t(shown ? 'credentials.panel.hide' : 'credentials.panel.show')}
      </Button>
      {onCopy && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<CopyIcon />}
          disabled={busy}
          onClick={onCopy}
        >
          {t('credentials.panel.copy')}
        </Button>
      )}
      <Typography component="span" variant="body2" role="status">
        {status}
      </Typography>
    </Box>
  );
}
