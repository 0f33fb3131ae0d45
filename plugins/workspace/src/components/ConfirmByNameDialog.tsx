import { FormEvent, ReactNode, useId, useState } from 'react';
import DialogContentText from '@material-ui/core/DialogContentText';
import TextField from '@material-ui/core/TextField';
import { FormDialog } from './FormDialog';
import { useTexts } from './useTexts';

interface ConfirmByNameDialogProps {
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

/** Asks for the name before something is destroyed. */
export function ConfirmByNameDialog(props: ConfirmByNameDialogProps) {
  const { title, description, name, action, busy, error, onConfirm, onClose } =
    props;
  const t = useTexts();
  const id = useId();
  const [typed, setTyped] = useState('');
  const matches = typed.trim() === name;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (matches && !busy) {
      onConfirm();
    }
  };

  return (
    <FormDialog
      title={title}
      descriptionId={`${id}-description`}
      submit={action}
      submitting={t('common.confirm.busy')}
      destructive
      confirmsOnly
      disabled={!matches}
      busy={busy}
      error={error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <DialogContentText
        id={`${id}-description`}
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
        id={`${id}-name`}
        label={t('common.confirm.label', { name })}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        autoComplete="off"
        inputProps={{ spellCheck: false, autoCapitalize: 'none' }}
      />
    </FormDialog>
  );
}
