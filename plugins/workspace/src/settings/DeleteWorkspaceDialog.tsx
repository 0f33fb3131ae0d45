import { useNavigate } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useDeleteWorkspace } from '../api';
import {
  ConfirmByNameDialog,
  Consequences,
  PreviewPart,
  useNotice,
  useTexts,
} from '../components';
import { rootRouteRef } from '../routes';
import { useDeletionLosses } from './useDeletionLosses';

/** Says what is lost with the workspace, asks for its name, and leaves its page once it is deleted. */
export function DeleteWorkspaceDialog(props: {
  view: WorkspaceView;
  onClose: () => void;
}) {
  const { view, onClose } = props;
  const { name } = view;
  const t = useTexts();
  const notice = useNotice();
  const navigate = useNavigate();
  const listPage = useRouteRef(rootRouteRef);
  const deletion = useDeleteWorkspace(name);
  const losses = useDeletionLosses(view);

  const confirm = async () => {
    try {
      await deletion.run();
    } catch {
      return; // The dialog shows deletion.error.
    }
    navigate(listPage());
    notice(t('settings.delete.done', { name }));
  };

  return (
    <ConfirmByNameDialog
      title={t('settings.delete.title', { name })}
      description={
        <>
          <Typography paragraph>{t('settings.delete.forGood')}</Typography>
          <Consequences title={t('settings.delete.becomes')} items={losses} />
          <PreviewPart change={api => api.deleteWorkspace(name)} input={name} />
        </>
      }
      name={name}
      action={t('settings.delete.submit')}
      busy={deletion.busy}
      error={deletion.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
