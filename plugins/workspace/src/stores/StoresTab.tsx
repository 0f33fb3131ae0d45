import { useCallback, useState } from 'react';
import {
  Store,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import Alert from '@material-ui/lab/Alert';
import { DataTable, EmptyPart, may, useNotice, useTexts } from '../components';
import { AddStoreDialog } from './AddStoreDialog';
import { ConnectDialog } from './ConnectDialog';
import { RemoveStoreDialog } from './RemoveStoreDialog';
import { useStoreColumns } from './useStoreColumns';

/** The stores of a workspace: adding, connecting and removing them. */
export function StoresTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const { datalab } = view;
  if (!may(view, 'VIEW_STORES')) {
    return (
      <EmptyPart
        title={t('stores.hidden.title')}
        description={t('stores.hidden.description')}
      />
    );
  }
  if (!datalab.available || !datalab.present) {
    return (
      <EmptyPart
        title={t('stores.noDatalab.title')}
        description={t(
          datalab.available
            ? 'stores.noDatalab.absent'
            : 'stores.noDatalab.unavailable',
        )}
      />
    );
  }
  return <Stores view={view} />;
}

type Open = { dialog: 'add' } | { dialog: 'connect' | 'remove'; store: Store };

function Stores({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const { stores, available_store_types: available } = view.datalab;
  const mayManage = may(view, 'MANAGE_STORES');
  const [open, setOpen] = useState<Open>();
  const notice = useNotice();
  const remove = useCallback(
    (store: Store) => setOpen({ dialog: 'remove', store }),
    [],
  );
  const columns = useStoreColumns({
    state: storesState(view),
    onConnect: useCallback(store => setOpen({ dialog: 'connect', store }), []),
    onRemove: mayManage ? remove : undefined,
  });
  const close = () => setOpen(undefined);
  const done = (text: string) => {
    close();
    notice(text);
  };

  return (
    <section aria-label={t('stores.title')}>
      {mayManage && available.length === 0 && (
        <Box mb={2}>
          <Alert severity="info">{t('stores.noTypes')}</Alert>
        </Box>
      )}
      <DataTable
        title={t('stores.caption', { count: stores.length })}
        columns={columns}
        rows={stores}
        rowKey={store => `${store.type}/${store.name}`}
        initialSort={{ column: 'name', direction: 'asc' }}
        searchLabel={t('stores.search')}
        empty={t(mayManage ? 'stores.empty.manager' : 'stores.empty.member')}
        actions={
          mayManage &&
          available.length > 0 && (
            <Button
              variant="contained"
              color="primary"
              startIcon={<AddIcon />}
              onClick={() => setOpen({ dialog: 'add' })}
            >
              {t('stores.add.action')}
            </Button>
          )
        }
      />
      {open?.dialog === 'add' && (
        <AddStoreDialog
          view={view}
          onClose={close}
          onDone={name => done(t('stores.add.done', { name }))}
        />
      )}
      {open?.dialog === 'connect' && (
        <ConnectDialog view={view} store={open.store} onClose={close} />
      )}
      {open?.dialog === 'remove' && (
        <RemoveStoreDialog
          view={view}
          store={open.store}
          onClose={close}
          onDone={() =>
            done(t('stores.remove.done', { name: open.store.name }))
          }
        />
      )}
    </section>
  );
}

/** Stores have no state of their own in the resources: as far as known, theirs is that of the Datalab they are part of. */
function storesState(view: WorkspaceView): 'ready' | 'working' {
  const unready = view.conditions.some(
    ({ resource, type, status }) =>
      resource === 'Datalab' && type === 'Ready' && status !== 'True',
  );
  return unready ? 'working' : 'ready';
}
