import { ComponentType } from 'react';
import { ApiRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useLive, useWorkspace, WorkspaceQueryProvider } from '../api';
import { renderPages } from './renderPages';

type Tab = ComponentType<{ view: WorkspaceView }>;

function LiveTab(props: { tab: Tab; workspace: string }) {
  const { tab: TabContent, workspace } = props;
  useLive();
  const { data } = useWorkspace(workspace);
  return data ? <TabContent view={data} /> : null;
}

/** Renders one tab of a workspace as its page does, without the page around it. */
export function renderTab(
  tab: Tab,
  workspace: string,
  apis?: [ApiRef<object>, object][],
) {
  return renderPages(`/workspaces/${workspace}`, {
    apis,
    element: (
      <WorkspaceQueryProvider>
        <LiveTab tab={tab} workspace={workspace} />
      </WorkspaceQueryProvider>
    ),
  });
}
