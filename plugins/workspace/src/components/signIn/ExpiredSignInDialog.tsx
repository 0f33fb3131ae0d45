import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { hasUnsaved, leaveUnsaved } from '../unsaved';
import { useTexts } from '../useTexts';

/** Leads to the sign-in; says what that loses. */
export function ExpiredSignInDialog({ onStay }: { onStay: () => void }) {
  const t = useTexts();
  const id = useId();
  const signInAgain = useSignInAgain();
  const [busy, setBusy] = useState(false);
  const unsaved = hasUnsaved();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      PaperProps={{ role: 'alertdialog' }}
      onClose={onStay}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <DialogTitle id={`${id}-title`}>
        {t('common.expiredSignIn.title')}
      </DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`} color="textPrimary">
          {unsaved
            ? t('common.expiredSignIn.unsaved')
            : t('common.expiredSignIn.description')}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onStay}>{t('common.expiredSignIn.stay')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={busy}
          onClick={() => {
            setBusy(true);
            signInAgain();
          }}
        >
          {unsaved
            ? t('common.expiredSignIn.discard')
            : t('common.expiredSignIn.signIn')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Signs the user out, which leads to the portal's sign-in. What is unsaved goes: ask before. */
function useSignInAgain(): () => Promise<void> {
  const identity = useApi(identityApiRef);
  return async () => {
    leaveUnsaved();
    try {
      await identity.signOut();
    } catch {
      // The provider may not even take the sign-out any more; a page that is loaded anew asks for a sign-in too.
      window.location.reload();
    }
  };
}
