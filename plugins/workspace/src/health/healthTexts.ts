import { WorkspaceHealth } from '@eoepca/backstage-plugin-workspace-common';
import { Texts } from '../components';
import { causeOf } from '../provisioning/causes';
import { partName } from '../provisioning/partName';

/** The part of a workspace's page that says why it isn't ready. */
export const HEALTH_ANCHOR = 'health';

/** How a workspace is, in words: while it is being set up, how far that is. */
export function healthText(
  t: Texts,
  { state, parts }: WorkspaceHealth,
): string {
  return state === 'setting_up' && parts
    ? t('health.settingUp', {
        ready: String(parts.ready),
        total: String(parts.total),
      })
    : t(`health.state.${state}`);
}

/** What a health comes from, in a line; nothing where the state says it all. */
export function healthCauseText(
  t: Texts,
  { state, cause }: WorkspaceHealth,
): string | undefined {
  if (!cause || state === 'paused') return undefined;
  const { kind, name, reason, message } = cause;
  const known = causeOf({ kind, name, reason, message, level: 'problem' }, []);
  const words =
    known === 'noAccount' || known === 'unexplained'
      ? reason
      : t(`provisioning.cause.${known}`);
  const part = partName(t, cause);
  return words ? t('health.cause', { part, cause: words }) : part;
}
