import { AccessGrant } from '@eoepca/backstage-plugin-workspace-common';
import { useWorkspaceMutation } from '../../api';
import { sameDecision } from '../sameDecision';
import { granteeOf } from './nameOfGrantee';

/**
 * How to have a decision be again as it was, by deciding anew. One that has ended, or that nobody asks for any more,
 * cannot be decided anew.
 */
export function useRestoring(workspace: string) {
  const { run } = useWorkspaceMutation((api, grant: AccessGrant) =>
    api.decideOnRequest(
      workspace,
      grant.bucket,
      granteeOf(grant),
      sameDecision(grant),
    ),
  );
  return (grant: AccessGrant): (() => Promise<unknown>) | undefined =>
    grant.requested && grant.state !== 'expired' ? () => run(grant) : undefined;
}
