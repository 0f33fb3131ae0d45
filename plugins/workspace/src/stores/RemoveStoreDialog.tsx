import {
  Store,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useWorkspaceMutation } from '../api';
import { ConfirmByNameDialog, PreviewPart, useTexts } from '../components';

interface RemoveStoreDialogProps {
  view: WorkspaceView;
  store: Store;
  onDone: () => void;
  onClose: () => void;
}

/** Says what is lost with a store, asks for its name, then removes it. */
export function RemoveStoreDialog(props: RemoveStoreDialogProps) {
  const { view, store, onDone, onClose } = props;
  const { type, name } = store;
  const t = useTexts();
  const { run, busy, error } = useWorkspaceMutation((api, _: void) =>
    api.deleteStore(view.name, type, name),
  );
  const databases = view.datalab.stores.filter(
    other => other.type === 'database',
  );

  return (
    <ConfirmByNameDialog
      title={t('stores.remove.title', { name })}
      description={
        <>
          <Typography paragraph>{t('stores.remove.loses')}</Typography>
          {type === 'database' && (
            <Typography paragraph>
              {t(
                databases.length > 1
                  ? 'stores.remove.otherDatabases'
                  : 'stores.remove.lastDatabase',
              )}
            </Typography>
          )}
          <PreviewPart
            change={api => api.deleteStore(view.name, type, name)}
            input={[type, name]}
          />
        </>
      }
      name={name}
      action={t('stores.remove.submit')}
      busy={busy}
      error={error}
      // The dialog shows a failure.
      onConfirm={() => run().then(onDone, () => undefined)}
      onClose={onClose}
    />
  );
}
