import { useMemo, useState } from 'react';
import {
  Bucket,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import Alert from '@material-ui/lab/Alert';
import { useSharing } from '../access/offers/useSharing';
import { useAccess } from '../api';
import {
  DataTable,
  may,
  useChangeFailureText,
  useNotice,
  useTexts,
} from '../components';
import { AddBucketDialog } from './AddBucketDialog';
import { DeleteBucketDialog } from './DeleteBucketDialog';
import { EditBucketDialog } from './EditBucketDialog';
import { useBucketColumns } from './useBucketColumns';
import { useDiscoverable } from './useDiscoverable';

type Open = { dialog: 'add' } | { dialog: 'edit' | 'delete'; bucket: Bucket };

/** The workspace's own buckets, and what may be done with them. */
export function OwnBuckets({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const failureText = useChangeFailureText();
  const { buckets } = view.storage;
  const mayManage = may(view, 'MANAGE_BUCKETS');
  const [open, setOpen] = useState<Open>();
  const notice = useNotice();
  const discoverable = useDiscoverable(view.name, buckets);
  const { data: access } = useAccess(view.name);
  const { share, shareDialog } = useSharing(view, access);
  const { set } = discoverable;
  const verbs = useMemo(
    () => ({
      onSetDiscoverable: set,
      onShare: share,
      onEdit: (bucket: Bucket) => setOpen({ dialog: 'edit', bucket }),
      onDelete: (bucket: Bucket) => setOpen({ dialog: 'delete', bucket }),
    }),
    [set, share],
  );
  const columns = useBucketColumns(
    view.name,
    access?.grants,
    mayManage ? verbs : undefined,
  );
  const close = () => setOpen(undefined);
  const done = (text: string) => {
    close();
    notice(text);
  };

  return (
    <section aria-label={t('buckets.title')}>
      {discoverable.error !== undefined && (
        <Box mb={2}>
          <Alert severity="error">{failureText(discoverable.error)}</Alert>
        </Box>
      )}
      <DataTable
        title={t('buckets.caption', { count: buckets.length })}
        columns={columns}
        rows={discoverable.shown}
        rowKey={bucket => bucket.name}
        initialSort={{ column: 'name', direction: 'asc' }}
        searchLabel={t('buckets.search')}
        empty={t(mayManage ? 'buckets.empty.manager' : 'buckets.empty.member')}
        actions={
          mayManage && (
            <Button
              variant="contained"
              color="primary"
              startIcon={<AddIcon />}
              onClick={() => setOpen({ dialog: 'add' })}
            >
              {t('buckets.add.action')}
            </Button>
          )
        }
      />
      {shareDialog}
      {open?.dialog === 'add' && (
        <AddBucketDialog
          view={view}
          onClose={close}
          onDone={name => done(t('buckets.add.done', { name }))}
        />
      )}
      {open?.dialog === 'edit' && (
        <EditBucketDialog
          view={view}
          bucket={open.bucket}
          onClose={close}
          onDone={name => done(t('buckets.edit.done', { name }))}
        />
      )}
      {open?.dialog === 'delete' && (
        <DeleteBucketDialog
          view={view}
          bucket={open.bucket.name}
          onClose={close}
          onDone={() =>
            done(t('buckets.delete.done', { name: open.bucket.name }))
          }
        />
      )}
    </section>
  );
}
