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

/** What providers give to a session's home where the quota says nothing. */
const DEFAULT_SIZE = '1Gi';

/** The claim that holds a session's home, NAME-SESSION-persistent: as it is, else as the quota says. */
function homeSize(
  { name, datalab, resource_usage }: WorkspaceView,
  session: string,
) {
  const claim = resource_usage?.storage.persistent_volume_claims.find(
    each => each.name === `${name}-${session}-persistent`,
  );
  return claim?.size ?? datalab.settings?.quota?.storage ?? DEFAULT_SIZE;
}

/** Says that the session's home goes with it, asks for its name, then deletes it. */
export function RemoveSessionDialog(props: RemoveSessionDialogProps) {
  const { view, session, onDone, onClose } = props;
  const { name: workspace } = view;
  const t = useTexts();
  const size = useSize();
  const { run, busy, error } = useDeleteSession(workspace);
  return (
    <ConfirmByNameDialog
      title={t('sessions.remove.title', { name: session })}
      description={
        <>
          <Typography paragraph>
            {t('sessions.remove.home', {
              size: size(homeSize(view, session)),
            })}
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
