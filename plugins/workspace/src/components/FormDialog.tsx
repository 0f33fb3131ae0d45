import { FormEvent, ReactNode, useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { DiscardDialog, useTyped } from './unsaved';
import { useChangeFailureText } from './useFailureTexts';
import { useTexts } from './useTexts';

const useStyles = makeStyles(
  theme => ({
    // In line with the fields above.
    actions: {
      padding: theme.spacing(2, 3),
      flexWrap: 'wrap',
      rowGap: theme.spacing(1),
    },
    // Names of settings and the like are long words.
    error: { overflowWrap: 'anywhere' },
  }),
  { name: 'WorkspaceFormDialog' },
);

interface FormDialogProps {
  title: string;
  /** The text of the button that sends the form, and what it says meanwhile. */
  submit: string;
  submitting: string;
  busy: boolean;
  /** What went wrong where no single field is to blame. */
  error?: Error;
  /** What the form asks for cannot be undone. */
  destructive?: boolean;
  /** The form is not to be sent as it is. */
  disabled?: boolean;
  /** The element whose text explains the form. */
  descriptionId?: string;
  /** Buttons of other ways to send the form. */
  otherWays?: ReactNode;
  /** What is typed only confirms: nothing is lost with it. */
  confirmsOnly?: boolean;
  onSubmit: (event: FormEvent) => void;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A form in a dialog. It stays open until the one who shows it closes it, so that a failure stands where it was
 * caused. Render it only while it is open: each time it begins empty. Escape and a click beside it happen by mistake, so
 * they ask before anything typed is lost; Cancel closes.
 */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, submitting, busy, error, onSubmit, onClose } = props;
  const { destructive = false, disabled = false, descriptionId } = props;
  const { confirmsOnly = false } = props;
  const t = useTexts();
  const classes = useStyles();
  const failureText = useChangeFailureText();
  const titleId = useId();
  const { isTyped, onChange } = useTyped(!confirmsOnly);
  const [asking, setAsking] = useState(false);
  const onLeave = () => (isTyped ? setAsking(true) : onClose());

  return (
    <>
      <Dialog
        open
        fullWidth
        maxWidth="sm"
        onClose={busy ? undefined : onLeave}
        aria-labelledby={titleId}
        aria-describedby={descriptionId}
      >
        <form onSubmit={onSubmit} onChange={onChange} noValidate>
          <DialogTitle id={titleId}>{title}</DialogTitle>
          <DialogContent>
            {props.children}
            {error && (
              <Alert severity="error" className={classes.error}>
                {failureText(error)}
              </Alert>
            )}
          </DialogContent>
          <DialogActions className={classes.actions}>
            <Button onClick={onClose} disabled={busy}>
              {t('common.cancel')}
            </Button>
            {props.otherWays}
            <Button
              type="submit"
              variant="contained"
              color={destructive ? 'secondary' : 'primary'}
              disabled={disabled || busy}
            >
              {busy ? submitting : submit}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
      {asking && (
        <DiscardDialog
          title={title}
          onDiscard={onClose}
          onKeep={() => setAsking(false)}
        />
      )}
    </>
  );
}
