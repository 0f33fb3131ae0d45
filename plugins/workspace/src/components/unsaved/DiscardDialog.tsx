import { useId } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import { useTexts } from '../useTexts';

interface DiscardDialogProps {
  /** What the form is about. */
  title: string;
  onDiscard: () => void;
  onKeep: () => void;
}

/** Asks before a dialog is closed that somebody has typed into. */
export function DiscardDialog({
  title,
  onDiscard,
  onKeep,
}: DiscardDialogProps) {
  const t = useTexts();
  const id = useId();
  return (
    <Dialog
      open
      onClose={onKeep}
      PaperProps={{ role: 'alertdialog' }}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <DialogTitle id={`${id}-title`}>{t('common.discard.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`} color="textPrimary">
          {t('common.discard.description', { title })}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onDiscard}>{t('common.discard.discard')}</Button>
        <Button
          // eslint-disable-next-line jsx-a11y/no-autofocus -- Enter must not lose anything
          autoFocus
          // Ripples of buttons that have the focus at once fail in Material UI 4.
          focusRipple={false}
          variant="contained"
          color="primary"
          onClick={onKeep}
        >
          {t('common.discard.keep')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
