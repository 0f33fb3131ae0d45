import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { Guard } from '../authorization/Guard';
import { Caller } from '../authorization/types';
import { WorkspaceIndex } from '../index/types';
import { inbox } from '../model/accessOverview';

/** What waits for a caller's decision, in all of their workspaces. */
export class Inbox {
  constructor(
    private readonly guard: Guard,
    private readonly index: Pick<WorkspaceIndex, 'byBucket' | 'byRequest'>,
  ) {}

  /**
   * The undecided requests for buckets of the workspaces that the caller is a member of and may decide for, the one that
   * waits longest first.
   */
  async list(caller: Caller): Promise<AccessRequest[]> {
    const actor = await this.guard.actor(caller);
    const now = new Date();
    const waiting: AccessRequest[] = [];
    for (const { record, access } of actor.visible({ asMember: true })) {
      if (access.permissions.has('MANAGE_BUCKETS')) {
        const asked = inbox(record, this.index, now).filter(
          ({ state }) => state === 'asked',
        );
        waiting.push(...asked);
      }
    }
    return byTime(waiting);
  }
}

/** Whatever waits longest first. */
export function byTime(requests: AccessRequest[]): AccessRequest[] {
  return requests.sort(
    (a, b) => Date.parse(a.requested_at) - Date.parse(b.requested_at),
  );
}
