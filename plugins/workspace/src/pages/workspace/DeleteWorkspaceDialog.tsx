import { useNavigate } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useDeleteWorkspace } from '../../api';
import { ConfirmByNameDialog, useNotice, useTexts } from '../../components';
import { rootRouteRef } from '../../routes';

/** Says what is lost with the workspace, asks for its name, and leaves its page once it is deleted. */
export function DeleteWorkspaceDialog(props: {
  view: WorkspaceView;
  onClose: () => void;
}) {
  const { view, onClose } = props;
  const { name, storage, datalab } = view;
  const t = useTexts();
  const notice = useNotice();
  const navigate = useNavigate();
  const listPage = useRouteRef(rootRouteRef);
  const deletion = useDeleteWorkspace(name);

  const confirm = async () => {
    try {
      await deletion.run();
    } catch {
      return; // The dialog shows deletion.error.
    }
    navigate(listPage());
    notice(t('pages.delete.done', { name }));
  };

  return (
    <ConfirmByNameDialog
      title={t('pages.delete.title', { name })}
      description={
        <>
          <Typography paragraph>{t('pages.delete.loses')}</Typography>
          <Typography>
            {t('pages.delete.counts', {
              members: String(datalab.memberships.length),
              buckets: String(storage.buckets.length),
              sessions: String(datalab.sessions.length),
            })}
          </Typography>
        </>
      }
      name={name}
      action={t('pages.delete.submit')}
      busy={deletion.busy}
      error={deletion.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
