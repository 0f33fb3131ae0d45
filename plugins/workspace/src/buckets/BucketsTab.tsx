import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { EmptyPart, may, UnknownPage, useTexts } from '../components';
import { bucketsRouteRef } from '../routes';
import { LinkedBuckets } from './LinkedBuckets';
import { OwnBuckets } from './OwnBuckets';

const BucketPage = lazy(() =>
  import('./page/BucketPage').then(m => ({ default: m.BucketPage })),
);

/** The buckets of a workspace, and those that others share with it; below it, at its own address, each of them. */
export function BucketsTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const list = useRouteRef(bucketsRouteRef);
  if (!may(view, 'VIEW_BUCKETS')) {
    return (
      <EmptyPart
        title={t('buckets.hidden.title')}
        description={t('buckets.hidden.description')}
      />
    );
  }
  return (
    <Routes>
      <Route
        path=":bucket"
        element={
          <Suspense fallback={<Progress />}>
            <BucketPage view={view} />
          </Suspense>
        }
      />
      <Route index element={<BucketLists view={view} />} />
      <Route
        path="*"
        element={
          <UnknownPage
            back={{
              to: list({ name: view.name }),
              text: t('buckets.page.back'),
            }}
          />
        }
      />
    </Routes>
  );
}

/** What the tab shows without a bucket in its address. */
export function BucketLists({ view }: { view: WorkspaceView }) {
  return (
    <>
      <OwnBuckets view={view} />
      <Box mt={3}>
        <LinkedBuckets view={view} />
      </Box>
    </>
  );
}
