import { useMemo } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Alert from '@material-ui/lab/Alert';
import { may, useTexts } from '../../components';
import { BucketRights, S3Panel } from '../../credentials';
import { Part } from '../../credentials/Part';

/** How to use a bucket, with the workspace's keys, in each form. */
export function BucketSnippets(props: {
  view: WorkspaceView;
  name: string;
  rights: BucketRights;
}) {
  const { view, name } = props;
  const { read, write } = props.rights;
  const t = useTexts();
  const bucket = useMemo(
    () => ({ name, rights: { read, write } }),
    [name, read, write],
  );
  if (!may(view, 'VIEW_BUCKET_CREDENTIALS')) return null;
  return (
    <Part title={t('buckets.page.use')} description={t('credentials.audited')}>
      {view.status === 'ready' ? (
        <S3Panel workspace={view.name} bucket={bucket} />
      ) : (
        <Alert severity="info">{t('credentials.s3.notReady')}</Alert>
      )}
    </Part>
  );
}
