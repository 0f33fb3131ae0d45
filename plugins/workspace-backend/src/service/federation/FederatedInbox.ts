import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { Caller } from '../../authorization/types';
import { byTime } from '../Inbox';
import { Clusters } from './Clusters';

/** What waits in several clusters, as one list. */
export class FederatedInbox {
  constructor(private readonly clusters: Clusters) {}

  /** Without what only workspaces hear of that are not served. */
  async list(caller: Caller): Promise<AccessRequest[]> {
    const parts = await Promise.all(
      this.clusters.serving().map(async cluster => {
        const requests = await cluster.service.inbox.list(caller);
        return requests.filter(
          ({ owner = '' }) => !this.clusters.isHidden(cluster, owner),
        );
      }),
    );
    return byTime(parts.flat());
  }
}
