import Typography from '@material-ui/core/Typography';
import { useDeleteSession } from '../api';
import { ConfirmByNameDialog, PreviewPart, useTexts } from '../components';

interface RemoveSessionDialogProps {
  workspace: string;
  session: string;
  onDone: () => void;
  onClose: () => void;
}

/** Asks for the session's name, then removes it. */
export function RemoveSessionDialog(props: RemoveSessionDialogProps) {
  const { workspace, session, onDone, onClose } = props;
  const t = useTexts();
  const { run, busy, error } = useDeleteSession(workspace);
  return (
    <ConfirmByNameDialog
      title={t('sessions.remove.title', { name: session })}
      description={
        <>
          <Typography paragraph>{t('sessions.remove.description')}</Typography>
          <PreviewPart
            change={api => api.deleteSession(workspace, session)}
            input={session}
          />
        </>
      }
      name={session}
      action={t('sessions.remove.submit')}
      busy={busy}
      error={error}
      // The dialog shows a failure.
      onConfirm={() => run(session).then(onDone, () => undefined)}
      onClose={onClose}
    />
  );
}
