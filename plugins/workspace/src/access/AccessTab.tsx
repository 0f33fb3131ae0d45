import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { EmptyPart, may, useTexts } from '../components';
import { AccessOverview } from './AccessOverview';

const WorkspaceDatasets = lazy(() =>
  import('../datasets').then(m => ({ default: m.WorkspaceDatasets })),
);

/** Who asks for which bucket, and who has it; below it, at its own address, the directory of buckets. */
export function AccessTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  if (!may(view, 'VIEW_BUCKETS')) {
    return (
      <EmptyPart
        title={t('access.hidden.title')}
        description={t('access.hidden.description')}
      />
    );
  }
  return (
    <Routes>
      <Route
        path="find"
        element={
          <Suspense fallback={<Progress />}>
            <WorkspaceDatasets view={view} />
          </Suspense>
        }
      />
      <Route path="*" element={<AccessOverview view={view} />} />
    </Routes>
  );
}
