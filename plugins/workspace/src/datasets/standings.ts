import {
  AccessRequest,
  DirectoryAccess,
} from '@eoepca/backstage-plugin-workspace-common';
import { StatusLevel, Texts } from '../components';

const LEVELS: Record<DirectoryAccess['state'], StatusLevel> = {
  pending: 'pending',
  granted: 'ok',
  denied: 'error',
  expired: 'off',
  offered: 'pending',
};

/** A request of one workspace, as the directory tells of it. */
export function standingOf(request: AccessRequest): DirectoryAccess {
  const { workspace, state, permission, decision } = request;
  const given =
    decision?.holds && decision.permission !== 'None'
      ? decision.permission
      : undefined;
  const missing = decision?.not_in_effect;
  return {
    workspace,
    state,
    permission,
    ...(given && !missing && { current_permission: given }),
    ...(given && missing && { not_in_effect: missing }),
  };
}

/** Whether there is nothing to request: it is pending, granted or offered. */
export function isOpen({ state }: DirectoryAccess): boolean {
  return state === 'pending' || state === 'granted' || state === 'offered';
}

/** How access stands for a workspace, as a sign and in words. */
export function standingSign(
  t: Texts,
  access: DirectoryAccess,
): { level: StatusLevel; text: string } {
  const { workspace, state, current_permission: current } = access;
  if (state === 'granted' && !current) {
    return {
      level: 'warning',
      text: t('datasets.access.notInEffect', { workspace }),
    };
  }
  const level = t(
    `datasets.level.${(state === 'granted' && current) || access.permission}`,
  );
  return {
    level: LEVELS[state],
    text:
      state === 'pending' && current
        ? t('datasets.access.pendingHolds', {
            workspace,
            level,
            current: t(`datasets.level.${current}`),
          })
        : textOf(t, state, { workspace, level }),
  };
}

function textOf(
  t: Texts,
  state: DirectoryAccess['state'],
  { workspace, level }: { workspace: string; level: string },
): string {
  return state === 'denied' || state === 'expired'
    ? t(`datasets.access.${state}`, { workspace })
    : t(`datasets.access.${state}`, { workspace, level });
}
