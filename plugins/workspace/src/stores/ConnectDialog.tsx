import { useId } from 'react';
import {
  Store,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import { RecordedNote } from '../credentials/RecordedNote';
import { useTexts } from '../components';
import { StorePanel } from '../credentials';

/** The credentials of a store, masked until they are asked for, ready to be used by its tools. */
export function ConnectDialog(props: {
  view: WorkspaceView;
  store: Store;
  onClose: () => void;
}) {
  const { view, store, onClose } = props;
  const t = useTexts();
  const id = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <DialogTitle id={`${id}-title`}>
        {t('stores.connect.title', { name: store.name })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-description`} color="textPrimary">
          {t('stores.connect.audited')}
          <RecordedNote view={view} />
        </DialogContentText>
        <StorePanel workspace={view.name} store={store} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
