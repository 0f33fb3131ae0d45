import {
  AccessGrant,
  DecideOnRequest,
} from '@eoepca/backstage-plugin-workspace-common';
import { useWorkspaceMutation } from '../../api';
import { granteeOf } from './nameOfGrantee';

interface Restoring {
  grant: AccessGrant;
  body: DecideOnRequest;
}

/**
 * How to have a decision be again as it was, by deciding anew. One that has ended, or that nobody asks for any more,
 * cannot be decided anew.
 */
export function useRestoring(workspace: string) {
  const { run } = useWorkspaceMutation((api, { grant, body }: Restoring) =>
    api.decideOnRequest(workspace, grant.bucket, granteeOf(grant), body),
  );
  return (grant: AccessGrant): (() => Promise<unknown>) | undefined => {
    const { permission, comment, expires_at, requested, state } = grant;
    if (!requested || state === 'expired') return undefined;
    const body = {
      permission,
      ...(comment && { comment }),
      ...(expires_at && { expires_at }),
    };
    return () => run({ grant, body });
  };
}
