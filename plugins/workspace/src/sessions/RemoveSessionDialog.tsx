import Typography from '@material-ui/core/Typography';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useDeleteSession } from '../api';
import { ConfirmByNameDialog, PreviewPart, useTexts } from '../components';
import { useSize } from '../usage/useSize';

interface RemoveSessionDialogProps {
  view: WorkspaceView;
  session: string;
  onDone: () => void;
  onClose: () => void;
}

/** Says that the session's home goes with it, asks for its name, then deletes it. */
export function RemoveSessionDialog(props: RemoveSessionDialogProps) {
  const { view, session, onDone, onClose } = props;
  const { name: workspace, datalab } = view;
  const volume = datalab.sessions.find(({ name }) => name === session)?.volume;
  const t = useTexts();
  const size = useSize();
  const { run, busy, error } = useDeleteSession(workspace);
  return (
    <ConfirmByNameDialog
      title={
        volume
          ? t('sessions.remove.titleWithSize', {
              name: session,
              size: size(volume.size),
            })
          : t('sessions.remove.title', { name: session })
      }
      description={
        <>
          <Typography paragraph>
            {volume
              ? t('sessions.remove.home', { size: size(volume.size) })
              : t('sessions.remove.homeOfUnknownSize')}
          </Typography>
          <Typography paragraph>{t('sessions.remove.keeps')}</Typography>
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
