import { FormEvent, ReactNode, useId } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Alert from '@material-ui/lab/Alert';
import { useChangeFailureText } from './useFailureTexts';
import { useTexts } from './useTexts';

/** @internal */
export interface FormDialogProps {
  title: string;
  /** The text of the button that sends the form, and what it says meanwhile. */
  submit: string;
  submitting: string;
  busy: boolean;
  /** What went wrong where no single field is to blame. */
  error?: Error;
  onSubmit: (event: FormEvent) => void;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A form in a dialog. It stays open until the one who shows it closes it, so that a failure stands where it was
 * caused. Render it only while it is open.
 */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, submitting, busy, error, onSubmit, onClose } = props;
  const t = useTexts();
  const failureText = useChangeFailureText();
  const titleId = useId();

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={busy ? undefined : onClose}
      aria-labelledby={titleId}
    >
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          {props.children}
          {error && <Alert severity="error">{failureText(error)}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {t('common.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={busy}
          >
            {busy ? submitting : submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
