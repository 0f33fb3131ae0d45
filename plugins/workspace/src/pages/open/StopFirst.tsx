import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { useSetSessionState } from '../../api';
import { useChangeFailureText, useTexts } from '../../components';

/** Stopping and starting in one go could leave the session as it is. */
export function StopFirst(props: { workspace: string; session: string }) {
  const { workspace, session } = props;
  const t = useTexts();
  const failureText = useChangeFailureText();
  const { run, busy, error } = useSetSessionState(workspace);
  return (
    <Alert
      severity="warning"
      action={
        <Button
          color="inherit"
          size="small"
          disabled={busy}
          onClick={() =>
            // Shown below.
            run({ session, state: 'stopped' }).catch(() => undefined)
          }
        >
          {t('content.open.stop')}
        </Button>
      }
    >
      {t('content.open.isRunning', { session })}
      {error && <div>{failureText(error)}</div>}
    </Alert>
  );
}
