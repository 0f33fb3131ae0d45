import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { pendingIn } from '../../access/pending';
import { useAccess, useSuggestions } from '../../api';
import { may, useTexts } from '../../components';
import { sessionStatus } from '../../sessions/sessionStatus';
import type { TabId } from './tabs';

/** As wide as a digit: the tabs stay where they are when the count arrives. */
const NOT_YET_KNOWN = '\u2007';
const UNKNOWN = '–';

/** The title of a tab with its count, which has its room from the first moment. */
export function useTabLabel(
  view: WorkspaceView,
): (id: TabId, title: string) => string {
  const t = useTexts();
  const pending = usePending(view);
  const { storage, datalab } = view;
  return (id, tab) => {
    switch (id) {
      case 'members':
        return t('pages.workspace.tabs.counted', {
          tab,
          total: String(datalab.memberships.length),
        });
      case 'buckets':
        return t('pages.workspace.tabs.counted', {
          tab,
          total: String(storage.buckets.length),
        });
      case 'access':
        return pending === undefined
          ? tab
          : t('pages.workspace.tabs.pending', { tab, total: pending });
      case 'sessions':
        return t('pages.workspace.tabs.running', {
          tab,
          total: String(
            datalab.sessions.filter(
              session => sessionStatus(session) === 'running',
            ).length,
          ),
        });
      default:
        return tab;
    }
  };
}

/** How many requests and offers of others, and suggestions of members, this user may answer; undefined for whom it is not. */
function usePending(view: WorkspaceView): string | undefined {
  const decides = may(view, 'MANAGE_BUCKETS');
  const { data, error } = useAccess(view.name, decides);
  const suggested = useSuggestions(view.name, decides);
  // What others are shown of it is in the cache, too.
  if (!decides) return undefined;
  if (!data && error) return UNKNOWN;
  if (!data || suggested.loading) return NOT_YET_KNOWN;
  const { requests, offers, suggestions } = pendingIn(data, suggested.data);
  const toRequest = suggestions.filter(({ kind }) => kind === 'request-access');
  return String(requests.length + offers.length + toRequest.length);
}
