import {
  REASON_LENGTH,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { Request } from 'express';

/** The header that says why, for calls that have no body. */
export const REASON_HEADER = 'Workspace-Reason';

/**
 * Why a call without a body reveals something, if its header says so; in UTF-8, which Node takes for Latin-1.
 *
 * @throws UnprocessableError for what is too short or too long
 */
export function reasonIn(request: Request): string | undefined {
  const header = request.get(REASON_HEADER);
  if (header === undefined) return undefined;
  const reason = Buffer.from(header, 'latin1').toString().trim();
  const { min, max } = REASON_LENGTH;
  if (reason.length >= min && reason.length <= max) return reason;
  throw UnprocessableError.field(
    [REASON_HEADER],
    `must have ${min} to ${max} characters`,
  );
}
