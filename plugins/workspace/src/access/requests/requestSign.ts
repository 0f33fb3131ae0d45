import {
  AccessRequest,
  AccessState,
} from '@eoepca/backstage-plugin-workspace-common';
import { StatusLevel } from '../../components';

const LEVELS: Record<AccessState, StatusLevel> = {
  pending: 'pending',
  granted: 'ok',
  denied: 'error',
  expired: 'off',
};

/** The sign and the text for how a request stands. What was granted and has no effect is not told as granted. */
export function requestSign({ state, decision }: AccessRequest) {
  return state === 'granted' && decision?.not_in_effect
    ? ({ level: 'warning', text: 'access.state.notInEffect' } as const)
    : ({ level: LEVELS[state], text: `access.state.${state}` } as const);
}
