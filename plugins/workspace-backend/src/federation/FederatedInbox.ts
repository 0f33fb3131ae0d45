import {
  AccessOffer,
  AccessRequest,
  Suggestion,
} from '@eoepca/backstage-plugin-workspace-common';
import { Caller } from '../authorization/types';
import { oldestFirst } from '../service/access/Inbox';
import { Federation, FederatedCluster } from './Federation';

/** What waits in several clusters, as one list, without what only workspaces hear of that are not served. */
export class FederatedInbox {
  constructor(private readonly federation: Federation) {}

  async list(caller: Caller): Promise<AccessRequest[]> {
    const requests = await this.inEach(
      ({ service }) => service.inbox.list(caller),
      ({ owner = '' }) => owner,
    );
    return oldestFirst(requests, request => request.requested_at);
  }

  async offers(caller: Caller): Promise<AccessOffer[]> {
    const offers = await this.inEach(
      ({ service }) => service.inbox.offers(caller),
      ({ workspace }) => workspace,
    );
    return oldestFirst(offers, offer => offer.granted_at);
  }

  async suggestions(caller: Caller): Promise<Suggestion[]> {
    const suggestions = await this.inEach(
      ({ service }) => service.inbox.suggestions(caller),
      ({ workspace }) => workspace,
    );
    return oldestFirst(suggestions, each => each.suggested_at);
  }

  private async inEach<T>(
    ask: (cluster: FederatedCluster) => Promise<T[]>,
    hearer: (each: T) => string,
  ): Promise<T[]> {
    const parts = await Promise.all(
      this.federation.serving().map(async cluster => {
        const found = await ask(cluster);
        return found.filter(
          each => !this.federation.isHidden(cluster, hearer(each)),
        );
      }),
    );
    return parts.flat();
  }
}
