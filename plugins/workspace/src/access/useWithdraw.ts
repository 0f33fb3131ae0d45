import { useCallback } from 'react';
import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { useWithdrawRequest, useWorkspaceMutation } from '../api';
import { useLatest, useNotice, useTexts } from '../components';

/** Withdraws requests of a workspace, and with them the access that was granted; undone by requesting again. */
export function useWithdraw(workspace: string) {
  const t = useTexts();
  const notice = useNotice();
  const withdrawal = useWithdrawRequest(workspace);
  const requesting = useWorkspaceMutation((api, request: AccessRequest) => {
    const { bucket, permission, reason, expires_at } = request;
    return api.askForBucket(workspace, {
      bucket,
      permission,
      ...(reason && { reason }),
      ...(expires_at && { expires_at }),
    });
  });

  const latest = useLatest(async (request: AccessRequest) => {
    const { bucket, state } = request;
    try {
      await withdrawal.run(bucket);
    } catch {
      return;
    }
    // An expired request can't be made again as it was.
    const undo =
      state === 'expired' ? undefined : () => requesting.run(request);
    notice(t(`access.requests.${doneBy(request)}`, { bucket }), { undo });
  });

  return {
    /** Stays the same function. */
    start: useCallback(
      (request: AccessRequest) => void latest.current(request),
      [latest],
    ),
    busy: withdrawal.busy,
    error: withdrawal.error,
  };
}

function doneBy({ state, decision }: AccessRequest) {
  if (state === 'expired') return 'removed';
  return decision?.holds && decision.permission !== 'None'
    ? 'accessRemoved'
    : 'withdrawn';
}
