import { useCallback, useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import { DataTable, EmptyPart, may, ResultLine, useTexts } from '../components';
import { AddBucketDialog } from './AddBucketDialog';
import { useBucketColumns } from './useBucketColumns';

/** The buckets of a workspace, and adding one. */
export function BucketsTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  return may(view, 'VIEW_BUCKETS') ? (
    <Buckets view={view} />
  ) : (
    <EmptyPart
      title={t('buckets.hidden.title')}
      description={t('buckets.hidden.description')}
    />
  );
}

function Buckets({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const { buckets } = view.storage;
  const mayManage = may(view, 'MANAGE_BUCKETS');
  const [adding, setAdding] = useState(false);
  const [result, setResult] = useState('');

  const copy = useCallback(
    async (name: string) => {
      try {
        await navigator.clipboard.writeText(name);
        setResult(t('buckets.copied', { name }));
      } catch {
        setResult(t('buckets.copyFailed'));
      }
    },
    [t],
  );
  const columns = useBucketColumns(copy);

  return (
    <section aria-label={t('buckets.title')}>
      <ResultLine>{result}</ResultLine>
      <DataTable
        title={t('buckets.caption', { count: buckets.length })}
        columns={columns}
        rows={buckets}
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
              onClick={() => setAdding(true)}
            >
              {t('buckets.add.action')}
            </Button>
          )
        }
      />
      {adding && (
        <AddBucketDialog
          view={view}
          onClose={() => setAdding(false)}
          onDone={name => {
            setAdding(false);
            setResult(t('buckets.add.done', { name }));
          }}
        />
      )}
    </section>
  );
}
