import { ComponentType, lazy, LazyExoticComponent } from 'react';
import { RouteFunc, useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { pendingIn } from '../../access/pending';
import { may, Texts, useTexts } from '../../components';
import { useAccess, useSuggestions } from '../../api';
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
import { loadOverview } from './loadOverview';
import { sessionStatus } from '../../sessions/sessionStatus';

type TabContent = ComponentType<{ view: WorkspaceView }>;

/** The part of a page that is loaded when somebody looks at it. */
function loaded(load: () => Promise<TabContent>) {
  return lazy(async () => ({ default: await load() }));
}

const OverviewTab = loaded(() => loadOverview().then(m => m.OverviewTab));
const MembersTab = loaded(() =>
  import('../../members').then(m => m.MembersTab),
);
const BucketsTab = loaded(() =>
  import('../../buckets').then(m => m.BucketsTab),
);
const AccessTab = loaded(() => import('../../access').then(m => m.AccessTab));
const StoresTab = loaded(() => import('../../stores').then(m => m.StoresTab));
const SessionsTab = loaded(() =>
  import('../../sessions').then(m => m.SessionsTab),
);
const ContentTab = loaded(() =>
  import('../../content').then(m => m.ContentTab),
);
const CredentialsTab = loaded(() =>
  import('../../credentials').then(m => m.CredentialsTab),
);
const ActivityTab = loaded(() =>
  import('../../activity').then(m => m.ActivityTab),
);
const SettingsTab = loaded(() =>
  import('../../settings').then(m => m.SettingsTab),
);

export interface WorkspaceTab {
  /** Below the workspace's own address. */
  path: string;
  label: string;
  to: string;
  /** Whether the user may see what is on it. */
  visible: boolean;
  /** The tab that it is reached from, which is selected meanwhile where the user may see it. */
  within?: string;
  Content: LazyExoticComponent<TabContent>;
}

/** The tabs of a workspace, each with its own address. */
export function useTabs(view: WorkspaceView): WorkspaceTab[] {
  const t = useTexts();
  const pending = usePending(view);
  const to = useAddresses(view.name);
  return [
    {
      path: '',
      label: t('pages.workspace.tabs.overview'),
      to: to.overview,
      visible: true,
      Content: OverviewTab,
    },
    {
      path: 'members',
      label: membersLabel(t, view),
      to: to.members,
      visible: may(view, 'VIEW_MEMBERS'),
      Content: MembersTab,
    },
    {
      path: 'buckets',
      label: bucketsLabel(t, view),
      to: to.buckets,
      visible: may(view, 'VIEW_BUCKETS'),
      Content: BucketsTab,
    },
    {
      path: 'access',
      label: pending
        ? t('pages.workspace.tabs.accessPending', { total: String(pending) })
        : t('pages.workspace.tabs.access'),
      to: to.access,
      visible: may(view, 'VIEW_BUCKETS'),
      Content: AccessTab,
    },
    {
      path: 'sessions',
      label: sessionsLabel(t, view),
      to: to.sessions,
      visible: may(view, 'VIEW_SESSIONS'),
      Content: SessionsTab,
    },
    {
      path: 'content',
      label: t('content.tab'),
      to: to.content,
      // Reached from the sessions; as a tab it would be one too many for what is rarely looked at.
      visible: false,
      within: 'sessions',
      Content: ContentTab,
    },
    {
      path: 'stores',
      label: t('pages.workspace.tabs.stores'),
      to: to.stores,
      visible: may(view, 'VIEW_STORES'),
      Content: StoresTab,
    },
    {
      path: 'credentials',
      label: t('pages.workspace.tabs.credentials'),
      to: to.credentials,
      visible: may(view, 'VIEW_BUCKET_CREDENTIALS') || may(view, 'VIEW_STORES'),
      Content: CredentialsTab,
    },
    {
      path: 'activity',
      label: t('activity.tab'),
      to: to.activity,
      visible: view.user.may_read_activity === true,
      Content: ActivityTab,
    },
    {
      path: 'settings',
      label: t('pages.workspace.tabs.settings'),
      to: to.settings,
      visible: true,
      Content: SettingsTab,
    },
  ];
}

/** How many requests, offers and suggestions of others this user may answer on the access tab. */
function usePending(view: WorkspaceView): number {
  const decides = may(view, 'MANAGE_BUCKETS');
  const { data } = useAccess(view.name, decides);
  const suggested = useSuggestions(view.name, decides);
  // What others are shown of it is in the cache, too.
  if (!decides) return 0;
  const { requests, offers, suggestions } = pendingIn(data, suggested.data);
  const toRequest = suggestions.filter(({ kind }) => kind === 'request-access');
  return requests.length + offers.length + toRequest.length;
}

function useAddresses(name: string) {
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

function membersLabel(t: Texts, view: WorkspaceView): string {
  return may(view, 'VIEW_MEMBERS')
    ? t('pages.workspace.tabs.members', {
        total: String(view.datalab.memberships.length),
      })
    : t('pages.workspace.tabs.membersHidden');
}

function bucketsLabel(t: Texts, view: WorkspaceView): string {
  return may(view, 'VIEW_BUCKETS')
    ? t('pages.workspace.tabs.buckets', {
        total: String(view.storage.buckets.length),
      })
    : t('pages.workspace.tabs.bucketsHidden');
}

function sessionsLabel(t: Texts, { datalab }: WorkspaceView): string {
  const running = datalab.sessions.filter(
    session => sessionStatus(session) === 'running',
  ).length;
  return running
    ? t('pages.workspace.tabs.sessions', { count: running })
    : t('pages.workspace.tabs.sessionsNone');
}
