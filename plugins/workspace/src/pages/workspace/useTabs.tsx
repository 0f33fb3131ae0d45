import { LazyExoticComponent } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  WorkspacePermission,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { may, Texts, useTexts } from '../../components';
import { workspaceRouteRef } from '../../routes';
import { CONTENTS, TabContent, TabId, TABS } from './tabs';
import { useTabLabel } from './useTabLabel';

/** Whoever has one of these sees the tab; the others are for everybody who sees the workspace. */
const PERMISSIONS: Partial<Record<TabId, readonly WorkspacePermission[]>> = {
  members: ['VIEW_MEMBERS'],
  buckets: ['VIEW_BUCKETS'],
  access: ['VIEW_BUCKETS'],
  sessions: ['VIEW_SESSIONS'],
  stores: ['VIEW_STORES'],
  credentials: ['VIEW_BUCKET_CREDENTIALS', 'VIEW_STORES'],
};

/** Those that have pages of their own below their address. */
const NESTED: readonly TabId[] = ['buckets', 'access'];

export interface WorkspaceTab {
  id: TabId;
  /** Below the workspace's own address. */
  path: string;
  title: string;
  /** The title, with how many there are. */
  label: string;
  to: string;
  /** Whether the user may see what is on it. */
  visible: boolean;
  /** The tab that it is reached from, which is selected meanwhile where the user may see it. */
  within?: TabId;
  nested: boolean;
  Content: LazyExoticComponent<TabContent>;
}

/** The tabs of a workspace, each with its own address. */
export function useTabs(view: WorkspaceView): WorkspaceTab[] {
  const t = useTexts();
  const label = useTabLabel(view);
  const address = useRouteRef(workspaceRouteRef)({ name: view.name });
  return TABS.map(id => {
    const title = titleOf(t, id);
    const path = id === 'overview' ? '' : id;
    return {
      id,
      path,
      title,
      label: label(id, title),
      to: path ? `${address}/${path}` : address,
      visible: isVisible(id, view),
      within: id === 'content' ? 'sessions' : undefined,
      nested: NESTED.includes(id),
      Content: CONTENTS[id],
    };
  });
}

function titleOf(t: Texts, id: TabId): string {
  if (id === 'content') return t('content.tab');
  if (id === 'activity') return t('activity.tab');
  return t(`pages.workspace.tabs.${id}`);
}

function isVisible(id: TabId, view: WorkspaceView): boolean {
  switch (id) {
    case 'content':
      // Reached from the sessions; as a tab it would be one too many for what is rarely looked at.
      return false;
    case 'activity':
      return view.user.may_read_activity === true;
    default:
      return PERMISSIONS[id]?.some(each => may(view, each)) ?? true;
  }
}
