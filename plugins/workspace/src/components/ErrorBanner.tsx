import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { failureKindOf } from '../api';
import { useFailureTexts } from './useFailureTexts';
import { useTexts } from './useTexts';

interface ErrorBannerProps {
  error: Error;
  /** The page still shows what was known before. */
  stale?: boolean;
  onRetry?: () => void;
}

/** Says what happened and what to do next; read out when it appears. */
export function ErrorBanner(props: ErrorBannerProps) {
  const { error, stale = false, onRetry } = props;
  const t = useTexts();
  const { title, reason } = useFailureTexts()(error);
  // Said once for the whole page, see ExpiredSignIn.
  if (failureKindOf(error) === 'unauthenticated') return null;
  return (
    <Alert
      severity={stale ? 'warning' : 'error'}
      action={
        onRetry && (
          <Button
            color="inherit"
            size="small"
            onClick={onRetry}
            style={{ whiteSpace: 'nowrap' }}
          >
            {t('common.retry')}
          </Button>
        )
      }
    >
      <AlertTitle>{title}</AlertTitle>
      {stale && (
        <Typography variant="body2">{t('common.failure.stale')}</Typography>
      )}
      {reason && (
        <Typography variant="body2" style={{ overflowWrap: 'anywhere' }}>
          {reason}
        </Typography>
      )}
    </Alert>
  );
}
