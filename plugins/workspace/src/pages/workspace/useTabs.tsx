import { ReactElement } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { BucketsTab } from '../../buckets';
import { may, useTexts } from '../../components';
import { MembersTab } from '../../members';
import {
  bucketsRouteRef,
  membersRouteRef,
  sessionsRouteRef,
  workspaceRouteRef,
} from '../../routes';
import { SessionsTab } from '../../sessions';
import { sessionStatus } from '../../sessions/sessionStatus';
import { OverviewTab } from './OverviewTab';

export interface WorkspaceTab {
  /** Below the workspace's own address. */
  path: string;
  label: string;
  to: string;
  /** Whether the user may see what is on it. */
  visible: boolean;
  element: ReactElement;
}

/** The tabs of a workspace, each with its own address. */
export function useTabs(view: WorkspaceView): WorkspaceTab[] {
  const t = useTexts();
  const overview = useRouteRef(workspaceRouteRef);
  const members = useRouteRef(membersRouteRef);
  const buckets = useRouteRef(bucketsRouteRef);
  const sessions = useRouteRef(sessionsRouteRef);
  const { name, datalab, storage } = view;
  const running = datalab.sessions.filter(
    session => sessionStatus(session) === 'running',
  ).length;
  const seesMembers = may(view, 'VIEW_MEMBERS');
  const seesBuckets = may(view, 'VIEW_BUCKETS');

  return [
    {
      path: '',
      label: t('pages.workspace.tabs.overview'),
      to: overview({ name }),
      visible: true,
      element: <OverviewTab view={view} />,
    },
    {
      path: 'members',
      label: seesMembers
        ? t('pages.workspace.tabs.members', {
            total: String(datalab.memberships.length),
          })
        : t('pages.workspace.tabs.membersHidden'),
      to: members({ name }),
      visible: seesMembers,
      element: <MembersTab view={view} />,
    },
    {
      path: 'buckets',
      label: seesBuckets
        ? t('pages.workspace.tabs.buckets', {
            total: String(storage.buckets.length),
          })
        : t('pages.workspace.tabs.bucketsHidden'),
      to: buckets({ name }),
      visible: seesBuckets,
      element: <BucketsTab view={view} />,
    },
    {
      path: 'sessions',
      label: running
        ? t('pages.workspace.tabs.sessions', { total: String(running) })
        : t('pages.workspace.tabs.sessionsNone'),
      to: sessions({ name }),
      visible: may(view, 'VIEW_SESSIONS'),
      element: <SessionsTab view={view} />,
    },
  ];
}
