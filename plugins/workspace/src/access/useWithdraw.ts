import { useRef, useCallback } from 'react';
import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { useWithdrawRequest, useWorkspaceMutation } from '../api';
import { useNotice, useTexts } from '../components';

/**
 * Takes requests of a workspace back, and with them what was granted; to be undone by asking again.
 *
 * @param done - what the notice says
 */
export function useWithdraw(
  workspace: string,
  done: 'access.requests.withdrawn' | 'buckets.linked.givenBack',
) {
  const t = useTexts();
  const notice = useNotice();
  const withdrawal = useWithdrawRequest(workspace);
  const asking = useWorkspaceMutation((api, request: AccessRequest) => {
    const { bucket, permission, reason, expires_at } = request;
    return api.askForBucket(workspace, {
      bucket,
      permission,
      ...(reason && { reason }),
      ...(expires_at && { expires_at }),
    });
  });

  const latest = useRef(async (_: AccessRequest) => {});
  latest.current = async request => {
    const { bucket, state } = request;
    try {
      await withdrawal.run(bucket);
    } catch {
      return;
    }
    // What is over cannot be asked for as it was.
    const undo = state === 'expired' ? undefined : () => asking.run(request);
    notice(t(done, { bucket }), { undo });
  };

  return {
    /** Stays the same function. */
    start: useCallback(
      (request: AccessRequest) => void latest.current(request),
      [],
    ),
    busy: withdrawal.busy,
    error: withdrawal.error,
  };
}
