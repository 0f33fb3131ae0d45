import {
  AccessGrant,
  AccessRequest,
} from '@eoepca/backstage-plugin-workspace-common';
import { useWorkspaceMutation } from '../../api';
import { seenOf } from '../answers';
import { sameDecision } from '../sameDecision';
import { granteeOf } from './nameOfGrantee';

interface Restored {
  grant: AccessGrant;
  /** What it answers. */
  request?: AccessRequest;
}

/**
 * How to have a decision be again as it was, by deciding anew. One that has ended, or whose workspace is gone or hidden, cannot be
 * decided anew, nor can a denial that nobody asks for any more.
 */
export function useRestoring(workspace: string) {
  const { run } = useWorkspaceMutation((api, { grant, request }: Restored) =>
    api.decideOnRequest(workspace, grant.bucket, granteeOf(grant, request), {
      ...sameDecision(grant),
      ...(request && { request: seenOf(request) }),
    }),
  );
  return (
    grant: AccessGrant,
    request: AccessRequest | undefined,
  ): (() => Promise<unknown>) | undefined =>
    grant.workspaces.length > 0 &&
    (grant.requested ? grant.state !== 'expired' : grant.state === 'granted')
      ? () => run({ grant, request })
      : undefined;
}
