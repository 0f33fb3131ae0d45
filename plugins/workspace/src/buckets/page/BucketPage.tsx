import { useParams } from 'react-router-dom';
import { Link, LinkButton, Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useAccess } from '../../api';
import { EmptyPart, ErrorBanner, useTexts } from '../../components';
import { bucketsRouteRef } from '../../routes';
import { OwnBucketPage } from './OwnBucketPage';
import { SharedBucketPage } from './SharedBucketPage';

/** One bucket, which the address names: of the workspace's own, or requested by it. */
export function BucketPage({ view }: { view: WorkspaceView }) {
  const { bucket: name = '' } = useParams();
  const t = useTexts();
  const list = useRouteRef(bucketsRouteRef);
  const { data: access, error, loading, retry } = useAccess(view.name);
  const own = view.storage.buckets.find(bucket => bucket.name === name);
  const request = access?.requests.find(({ bucket }) => bucket === name);
  const isUnknown = !own && !request && access !== undefined;
  return (
    <>
      {!isUnknown && (
        <Typography variant="body2" paragraph>
          <Link to={list({ name: view.name })}>{t('buckets.page.back')}</Link>
        </Typography>
      )}
      {error && (
        <ErrorBanner error={error} stale={Boolean(access)} onRetry={retry} />
      )}
      {own && <OwnBucketPage view={view} bucket={own} access={access} />}
      {!own && request && <SharedBucketPage view={view} request={request} />}
      {!own && loading && <Progress />}
      {isUnknown && (
        <EmptyPart
          title={t('buckets.page.unknown', { bucket: name })}
          description={t('buckets.page.unknownHelp', { workspace: view.name })}
          action={
            <LinkButton
              variant="outlined"
              color="primary"
              to={list({ name: view.name })}
            >
              {t('buckets.page.back')}
            </LinkButton>
          }
        />
      )}
    </>
  );
}
