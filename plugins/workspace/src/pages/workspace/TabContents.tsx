import { Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { UnknownPage, useTexts } from '../../components';
import { workspaceRouteRef } from '../../routes';
import { WorkspaceTab } from './useTabs';

/** What is on the tab that the address names, or that there is none. */
export function TabContents(props: {
  view: WorkspaceView;
  tabs: WorkspaceTab[];
}) {
  const { view, tabs } = props;
  const t = useTexts();
  const overview = useRouteRef(workspaceRouteRef);
  return (
    <Routes>
      {tabs.map(({ path, nested, Content }) => (
        <Route
          key={path}
          path={nested ? `${path}/*` : path}
          element={
            <Suspense fallback={<Progress />}>
              <Content view={view} />
            </Suspense>
          }
        />
      ))}
      <Route
        path="*"
        element={
          <UnknownPage
            back={{
              to: overview({ name: view.name }),
              text: t('pages.workspace.toOverview'),
            }}
          />
        }
      />
    </Routes>
  );
}
