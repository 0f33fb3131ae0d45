import {
  AccessGrant,
  DecideOnRequest,
} from '@eoepca/backstage-plugin-workspace-common';

/** What to send for a decision to be made again as it was. */
export function sameDecision({
  permission,
  comment,
  expires_at,
}: Pick<
  AccessGrant,
  'permission' | 'comment' | 'expires_at'
>): DecideOnRequest {
  return {
    permission,
    ...(comment && { comment }),
    ...(expires_at && { expires_at }),
  };
}
