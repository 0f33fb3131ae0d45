import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { EmptyPart, may, useTexts } from '../components';
import { AccessOverview } from './AccessOverview';

const DirectoryPart = lazy(() =>
  import('./directory').then(m => ({ default: m.DirectoryPart })),
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
            <DirectoryPart view={view} />
          </Suspense>
        }
      />
      <Route path="*" element={<AccessOverview view={view} />} />
    </Routes>
  );
}
