import {
  Condition,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';

/** What keeps a workspace from being ready, in words; `undefined` when it is ready. */
export function whatIsMissing({
  status,
  conditions,
}: WorkspaceView): string | undefined {
  if (status === 'ready') return undefined;
  const waiting = conditions.filter(condition => condition.status !== 'True');
  return waiting.length
    ? waiting.map(describe).join('; ')
    : 'its S3 credentials are not there yet';
}

function describe({ resource, type, status, reason, message }: Condition) {
  return [
    `${resource} ${type} is ${status}`,
    reason && ` (${reason})`,
    message && `: ${message}`,
  ]
    .filter(Boolean)
    .join('');
}
