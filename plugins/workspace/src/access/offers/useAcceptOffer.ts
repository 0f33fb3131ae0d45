import { useCallback, useRef } from 'react';
import { AccessOffer } from '@eoepca/backstage-plugin-workspace-common';
import { useWithdrawRequest, useWorkspaceMutation } from '../../api';
import { useNotice, useTexts } from '../../components';

/** Accepts offers as they were seen, by requesting what is granted; undone by withdrawing that request. */
export function useAcceptOffer(workspace: string) {
  const t = useTexts();
  const notice = useNotice();
  const acceptance = useWorkspaceMutation((api, offer: AccessOffer) => {
    const { bucket, permission, granted_at, expires_at } = offer;
    return api.askForBucket(workspace, {
      bucket,
      permission,
      offer: { permission, granted_at, ...(expires_at && { expires_at }) },
    });
  });
  const withdrawal = useWithdrawRequest(workspace);

  const latest = useRef(async (_: AccessOffer) => {});
  latest.current = async offer => {
    const { bucket } = offer;
    try {
      await acceptance.run(offer);
    } catch {
      return;
    }
    notice(t('access.offers.accepted', { bucket }), {
      undo: () => withdrawal.run(bucket),
    });
  };

  return {
    /** Stays the same function. */
    accept: useCallback((offer: AccessOffer) => void latest.current(offer), []),
    busy: acceptance.busy,
    error: acceptance.error,
  };
}
