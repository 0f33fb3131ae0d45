import { ReactNode, Suspense } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import {
  Content,
  HeaderTabs,
  Link,
  Progress,
} from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { workspaceRouteRef } from '../../routes';
import { useTabs } from './useTabs';

/**
 * Tabs with counts take as little room as they can; where that is too narrow, they scroll. Those that are not selected
 * are of a fainter colour, and would be too faint to read were they transparent as well.
 */
const NARROW_TAB = {
  minWidth: 0,
  paddingLeft: 12,
  paddingRight: 12,
  opacity: 1,
};

/**
 * The tabs that the user may see, and the one that the address names. An address of a tab that is kept from the user
 * still has its tab: it says so.
 */
export function WorkspaceTabs(props: {
  view: WorkspaceView;
  banner?: ReactNode;
}) {
  const { view, banner } = props;
  const { '*': rest = '' } = useParams();
  const overview = useRouteRef(workspaceRouteRef);
  const current = rest.split('/')[0];
  const tabs = useTabs(view).filter(
    ({ visible, path }) => visible || path === current,
  );
  const outer = tabs.find(({ path }) => path === current)?.within;
  const isInside = tabs.some(({ path }) => path === outer);
  const strip = tabs.filter(({ path }) => !isInside || path !== current);
  const selected = Math.max(
    0,
    strip.findIndex(({ path }) => path === (isInside ? outer : current)),
  );

  return (
    <>
      <HeaderTabs
        selectedIndex={selected}
        tabs={strip.map(({ path, label, to }) => ({
          id: path,
          label,
          tabProps: { component: Link, to, style: NARROW_TAB },
        }))}
      />
      <Content>
        {banner && <Box mb={2}>{banner}</Box>}
        <Routes>
          {tabs.map(({ path, Content: TabContent }) => (
            <Route
              key={path}
              path={path && `${path}/*`}
              element={
                <Suspense fallback={<Progress />}>
                  <TabContent view={view} />
                </Suspense>
              }
            />
          ))}
          <Route
            path="*"
            element={<Navigate to={overview({ name: view.name })} replace />}
          />
        </Routes>
      </Content>
    </>
  );
}
