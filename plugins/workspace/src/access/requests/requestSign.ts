import { AccessState } from '@eoepca/backstage-plugin-workspace-common';
import { StatusLevel } from '../../components';

/** The sign beside the state of a request. */
export const REQUEST_SIGN: Record<AccessState, StatusLevel> = {
  asked: 'pending',
  granted: 'ok',
  refused: 'error',
  expired: 'off',
};
