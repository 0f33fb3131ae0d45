import {
  AccessRequest,
  SeenRequest,
} from '@eoepca/backstage-plugin-workspace-common';

/** What of a request a decision on it answers. */
export function seenOf({
  permission,
  requested_at,
  expires_at,
}: AccessRequest): SeenRequest {
  return { permission, requested_at, ...(expires_at && { expires_at }) };
}

/** A request as it is by now; the words and the name of whoever changed it are not known yet. */
export function asChanged(
  request: AccessRequest,
  { permission, requested_at, expires_at }: SeenRequest,
): AccessRequest {
  const { reason: _1, requested_by: _2, expires_at: _3, ...kept } = request;
  return {
    ...kept,
    permission,
    requested_at,
    ...(expires_at && { expires_at }),
  };
}
