import { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { useTexts } from '../../components';
import { workspaceRouteRef } from '../../routes';
import { PageFrame } from '../frame';
import { TabContents } from './TabContents';
import { useHeaderFacts } from './useHeaderFacts';
import { useTabs, WorkspaceTab } from './useTabs';
import { WorkspaceActions } from './WorkspaceActions';

/**
 * The page of a workspace: its header, the tabs that the user may see, and the one that the address names. An address of
 * a tab that is kept from the user still has its tab: it says so.
 */
export function WorkspaceFrame(props: {
  view: WorkspaceView;
  banner?: ReactNode;
}) {
  const { view, banner } = props;
  const { '*': rest = '' } = useParams();
  const t = useTexts();
  const overview = useRouteRef(workspaceRouteRef);
  const metadata = useHeaderFacts(view);
  const [path, below] = rest.split('/');
  const tabs = useTabs(view).filter(tab => tab.visible || tab.path === path);
  const current = tabs.find(tab => tab.path === path);
  const active = outerOf(current, tabs);
  const title = view.title ?? view.name;
  return (
    <PageFrame
      section="workspaces"
      title={title}
      titleLink={overview({ name: view.name })}
      names={[
        current
          ? partBelow(current, below) ?? current.title
          : t('common.unknownPage.title'),
        title,
      ]}
      metadata={metadata}
      customActions={<WorkspaceActions view={view} />}
      tabs={tabs
        .filter(tab => tab === active || outerOf(tab, tabs) === tab)
        .map(({ id, label, to }) => ({ id, label, href: to }))}
      activeTabId={active?.id ?? null}
    >
      {banner && <Box mb={2}>{banner}</Box>}
      <TabContents view={view} tabs={tabs} />
    </PageFrame>
  );
}

/** The tab that a part without one of its own is reached from, as far as the user may see it. */
function outerOf(tab: WorkspaceTab | undefined, tabs: WorkspaceTab[]) {
  return tabs.find(({ id }) => id === tab?.within) ?? tab;
}

/** A bucket has a page of its own, and is what that page is about. */
function partBelow({ id }: WorkspaceTab, below: string | undefined) {
  return id === 'buckets' && below !== '' ? below : undefined;
}
