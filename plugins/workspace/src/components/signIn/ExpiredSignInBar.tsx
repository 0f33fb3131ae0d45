import Button from '@material-ui/core/Button';
import Snackbar from '@material-ui/core/Snackbar';
import Alert from '@material-ui/lab/Alert';
import { useTexts } from '../useTexts';

/** Stays on the page of those who have not signed in again yet. */
export function ExpiredSignInBar({ onSignIn }: { onSignIn: () => void }) {
  const t = useTexts();
  return (
    <Snackbar open anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
      <Alert
        severity="warning"
        elevation={6}
        action={
          <Button color="inherit" size="small" onClick={onSignIn}>
            {t('common.expiredSignIn.signIn')}
          </Button>
        }
      >
        {t('common.expiredSignIn.title')}
      </Alert>
    </Snackbar>
  );
}
