import { LazyExoticComponent } from 'react';
import { RouteFunc, useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { may, Texts, useTexts } from '../../components';
import {
  accessRouteRef,
  activityRouteRef,
  bucketsRouteRef,
  contentRouteRef,
  credentialsRouteRef,
  membersRouteRef,
  sessionsRouteRef,
  settingsRouteRef,
  storesRouteRef,
  workspaceRouteRef,
} from '../../routes';
import { CONTENTS, TabContent, TabId, TABS } from './tabs';
import { useTabLabel } from './useTabLabel';

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
  const to = useAddresses(view.name);
  return TABS.map(id => {
    const title = titleOf(t, id);
    return {
      id,
      path: id === 'overview' ? '' : id,
      title,
      label: label(id, title),
      to: to[id],
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
    case 'members':
      return may(view, 'VIEW_MEMBERS');
    case 'buckets':
    case 'access':
      return may(view, 'VIEW_BUCKETS');
    case 'sessions':
      return may(view, 'VIEW_SESSIONS');
    case 'content':
      // Reached from the sessions; as a tab it would be one too many for what is rarely looked at.
      return false;
    case 'stores':
      return may(view, 'VIEW_STORES');
    case 'credentials':
      return may(view, 'VIEW_BUCKET_CREDENTIALS') || may(view, 'VIEW_STORES');
    case 'activity':
      return view.user.may_read_activity === true;
    default:
      return true;
  }
}

function useAddresses(name: string): Record<TabId, string> {
  const at = (route: RouteFunc<{ name: string }>) => route({ name });
  return {
    overview: at(useRouteRef(workspaceRouteRef)),
    members: at(useRouteRef(membersRouteRef)),
    buckets: at(useRouteRef(bucketsRouteRef)),
    access: at(useRouteRef(accessRouteRef)),
    sessions: at(useRouteRef(sessionsRouteRef)),
    content: at(useRouteRef(contentRouteRef)),
    stores: at(useRouteRef(storesRouteRef)),
    credentials: at(useRouteRef(credentialsRouteRef)),
    activity: at(useRouteRef(activityRouteRef)),
    settings: at(useRouteRef(settingsRouteRef)),
  };
}
