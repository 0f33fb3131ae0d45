import { FormEvent, ReactNode, useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Alert from '@material-ui/lab/Alert';
import { useChangeFailureText } from './useFailureTexts';
import { useTexts } from './useTexts';

/** @internal */
export interface ConfirmByNameDialogProps {
  title: string;
  /** What is lost, and what stays. */
  description: ReactNode;
  /** What has to be typed. */
  name: string;
  /** The text of the button that does it. */
  action: string;
  busy: boolean;
  error?: Error;
  onConfirm: () => void;
  onClose: () => void;
}

/**
 * Asks for the name before something is destroyed. Stays open until the one who shows it closes it, so that a failure
 * stands where it was caused. Render it only while it is open: each time it begins empty.
 */
export function ConfirmByNameDialog(props: ConfirmByNameDialogProps) {
  const { title, description, name, action, busy, error, onConfirm, onClose } =
    props;
  const t = useTexts();
  const failureText = useChangeFailureText();
  const [typed, setTyped] = useState('');
  const matches = typed.trim() === name;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (matches && !busy) {
      onConfirm();
    }
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={busy ? undefined : onClose}
      aria-labelledby="confirm-by-name-title"
      aria-describedby="confirm-by-name-description"
    >
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id="confirm-by-name-title">{title}</DialogTitle>
        <DialogContent>
          <DialogContentText
            id="confirm-by-name-description"
            component="div"
            color="textPrimary"
          >
            {description}
          </DialogContentText>
          <TextField
            // eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type here
            autoFocus
            fullWidth
            variant="outlined"
            margin="dense"
            id="confirm-by-name"
            label={t('common.confirm.label', { name })}
            value={typed}
            onChange={event => setTyped(event.target.value)}
            autoComplete="off"
            inputProps={{ spellCheck: false, autoCapitalize: 'none' }}
          />
          {error && <Alert severity="error">{failureText(error)}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {t('common.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color="secondary"
            disabled={!matches || busy}
          >
            {busy ? t('common.confirm.busy') : action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
