import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { EmptyPart, may, useTexts } from '../components';
import { LinkedBuckets } from './LinkedBuckets';
import { OwnBuckets } from './OwnBuckets';

const BucketPage = lazy(() =>
  import('./page/BucketPage').then(m => ({ default: m.BucketPage })),
);

/** The buckets of a workspace, and those that others share with it; below it, at its own address, each of them. */
export function BucketsTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
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
      <Route path="*" element={<BucketLists view={view} />} />
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
