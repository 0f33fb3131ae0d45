import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { EmptyPart, may, UnknownPage, useTexts } from '../../components';
import { accessRouteRef } from '../../routes';
import { AccessOverview } from '../../access';

const WorkspaceDatasets = lazy(() =>
  import('../../datasets').then(m => ({ default: m.WorkspaceDatasets })),
);

/** Who asks for which bucket, and who has it; below it, at its own address, the directory of buckets. */
export function AccessTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const overview = useRouteRef(accessRouteRef);
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
      <Route index element={<AccessOverview view={view} />} />
      <Route
        path="*"
        element={
          <UnknownPage
            back={{
              to: overview({ name: view.name }),
              text: t('datasets.back'),
            }}
          />
        }
      />
    </Routes>
  );
}
