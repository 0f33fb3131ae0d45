import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useSuggestions } from '../../api';
import { useTexts } from '../../components';
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

/** How many requests and offers of others, and suggestions of members, are pending; undefined for who may not decide. */
function usePending(view: WorkspaceView): string | undefined {
  const { pending_decisions: decisions } = view.storage;
  const decides = decisions !== undefined;
  const { data, error } = useSuggestions(view.name, decides);
  // What others are shown of it is in the cache, too.
  if (!decides) return undefined;
  if (!data) return error ? UNKNOWN : NOT_YET_KNOWN;
  const toRequest = data.filter(
    each => each.may_decide && each.kind === 'request-access',
  );
  return String(decisions + toRequest.length);
}
