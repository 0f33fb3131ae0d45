import {
  AccessOffer,
  AccessOverview,
  AccessRequest,
  Suggestion,
} from '@eoepca/backstage-plugin-workspace-common';

/** What of a workspace's requests, offers and suggestions is pending for those who manage its buckets and sessions. */
export function pendingIn(
  overview: AccessOverview | undefined,
  suggested: readonly Suggestion[] = [],
): {
  requests: AccessRequest[];
  offers: AccessOffer[];
  suggestions: Suggestion[];
} {
  const { inbox = [], offers = [] } = overview ?? {};
  return {
    requests: inbox.filter(({ state }) => state === 'pending'),
    offers: offers.filter(({ declined }) => !declined),
    suggestions: suggested.filter(each => each.may_decide),
  };
}
