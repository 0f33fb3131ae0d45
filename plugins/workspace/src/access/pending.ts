import {
  AccessOffer,
  AccessOverview,
  AccessRequest,
} from '@eoepca/backstage-plugin-workspace-common';

/** What of a workspace's requests and offers is pending for those who manage its buckets. */
export function pendingIn(overview: AccessOverview | undefined): {
  requests: AccessRequest[];
  offers: AccessOffer[];
} {
  const { inbox = [], offers = [] } = overview ?? {};
  return {
    requests: inbox.filter(({ state }) => state === 'pending'),
    offers: offers.filter(({ declined }) => !declined),
  };
}
