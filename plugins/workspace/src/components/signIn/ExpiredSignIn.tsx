import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Snackbar from '@material-ui/core/Snackbar';
import Alert from '@material-ui/lab/Alert';
import { useExpiredSignIn } from '../../api';
import { ExpiredSignInDialog } from './ExpiredSignInDialog';
import { useTexts } from '../useTexts';

/**
 * Says once for the whole page that the sign-in has expired, and leads to a new one. Whoever stays, to copy what they
 * have typed, is asked again when they try something that needs a sign-in.
 */
export function ExpiredSignIn() {
  const expired = useExpiredSignIn();
  return expired ? <Expired refusals={expired.refusals} /> : null;
}

function Expired({ refusals }: { refusals: number }) {
  const [stayedAt, setStayedAt] = useState<number>();
  const ask = () => setStayedAt(undefined);
  return stayedAt === refusals ? (
    <ExpiredSignInBar onSignIn={ask} />
  ) : (
    <ExpiredSignInDialog onStay={() => setStayedAt(refusals)} />
  );
}

/** Stays on the page of those who have not signed in again yet. */
function ExpiredSignInBar({ onSignIn }: { onSignIn: () => void }) {
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
