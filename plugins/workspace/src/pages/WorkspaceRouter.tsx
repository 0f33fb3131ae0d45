import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import { useLive } from '../api';
import { PluginRoot, useUndoUntilLeaving } from '../components';
import { OPEN_PATH } from '../content/openLink';
import { NamedRouter } from './NamedRouter';
import { loadList, loadOpen, loadSession, loadWorkspace } from './pageLoaders';

const ListPage = lazy(() => loadList().then(m => ({ default: m.ListPage })));
const WorkspacePage = lazy(() =>
  loadWorkspace().then(m => ({ default: m.WorkspacePage })),
);
const SessionPage = lazy(() =>
  loadSession().then(m => ({ default: m.SessionPage })),
);
const OpenPage = lazy(() => loadOpen().then(m => ({ default: m.OpenPage })));

function LiveRoutes() {
  useLive();
  useUndoUntilLeaving();
  return (
    <Suspense fallback={<Progress />}>
      <Routes>
        <Route path="/" element={<ListPage />} />
        <Route path={OPEN_PATH} element={<OpenPage />} />
        <Route path="/:name/sessions/:session" element={<SessionPage />} />
        <Route path="/:name/*" element={<WorkspacePage />} />
      </Routes>
    </Suspense>
  );
}

/** All pages of the plugin, below the address that it is mounted at. */
export function WorkspaceRouter() {
  return (
    <NamedRouter>
      <PluginRoot>
        <LiveRoutes />
      </PluginRoot>
    </NamedRouter>
  );
}
