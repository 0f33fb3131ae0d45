import { useMemo } from 'react';
import { AccessOffer } from '@eoepca/backstage-plugin-workspace-common';
import { useWithdrawRequest, useWorkspaceMutation } from '../../api';
import { useLatest, useNotice, useTexts } from '../../components';

/**
 * Accepts offers as they were seen, by requesting what is granted, which is undone by withdrawing that request; or
 * declines them.
 */
export function useAnswerOffer(workspace: string) {
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

  const decline = ({ bucket }: AccessOffer) => withdrawal.run(bucket);

  const latest = useLatest(
    async (verb: 'accept' | 'decline', offer: AccessOffer) => {
      const { bucket } = offer;
      const isAccepted = verb === 'accept';
      acceptance.reset();
      withdrawal.reset();
      try {
        await (isAccepted ? acceptance.run(offer) : decline(offer));
      } catch {
        return;
      }
      if (isAccepted) {
        notice(t('access.offers.accepted', { bucket }), {
          undo: () => decline(offer),
        });
      } else {
        notice(t('access.offers.declinedNotice', { bucket }));
      }
    },
  );

  return {
    /** Stay the same. */
    verbs: useMemo(
      () => ({
        onAccept: (offer: AccessOffer) => void latest.current('accept', offer),
        onDecline: (offer: AccessOffer) =>
          void latest.current('decline', offer),
      }),
      [latest],
    ),
    busy: acceptance.busy || withdrawal.busy,
    error: acceptance.error ?? withdrawal.error,
  };
}
