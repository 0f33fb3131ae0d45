import { ComponentType, lazy } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';

export const loadOverview = () => import('./OverviewTab');

export type TabContent = ComponentType<{ view: WorkspaceView }>;

/** The part of a page that is loaded when somebody looks at it. */
function loaded(load: () => Promise<TabContent>) {
  return lazy(async () => ({ default: await load() }));
}

export const CONTENTS = {
  overview: loaded(() => loadOverview().then(m => m.OverviewTab)),
  members: loaded(() => import('../../members').then(m => m.MembersTab)),
  buckets: loaded(() => import('../../buckets').then(m => m.BucketsTab)),
  access: loaded(() => import('./AccessTab').then(m => m.AccessTab)),
  sessions: loaded(() => import('../../sessions').then(m => m.SessionsTab)),
  content: loaded(() => import('../../content').then(m => m.ContentTab)),
  stores: loaded(() => import('../../stores').then(m => m.StoresTab)),
  credentials: loaded(() =>
    import('../../credentials').then(m => m.CredentialsTab),
  ),
  activity: loaded(() => import('../../activity').then(m => m.ActivityTab)),
  settings: loaded(() => import('../../settings').then(m => m.SettingsTab)),
};

export type TabId = keyof typeof CONTENTS;

export const TABS = Object.keys(CONTENTS) as TabId[];
