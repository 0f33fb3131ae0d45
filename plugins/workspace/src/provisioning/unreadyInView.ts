import {
  UnreadyPart,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { hasFailed, sessionStatus } from '../sessions/sessionStatus';

/** Crossplane's reasons for what has just begun. */
const UNDER_WAY = new Set(['Creating', 'Deleting', 'Waiting']);

/**
 * The parts of which the view itself says that they are not ready: what can be told before the backend has asked
 * Kubernetes, or where it cannot.
 */
export function unreadyInView(view: WorkspaceView): UnreadyPart[] {
  const { name, status, datalab, deletion_timestamp: deleted } = view;
  if (deleted) {
    const deleting = { level: 'waiting' as const, reason: 'Deleting' };
    return [{ kind: 'Storage', name, ...deleting, since: deleted }];
  }
  return withCause(view, [
    ...fromConditions(view),
    ...(status === 'ready'
      ? []
      : [
          {
            kind: 'Credentials',
            name,
            level: 'waiting' as const,
            reason: 'SecretMissing',
          },
        ]),
    ...datalab.sessions
      .filter(session =>
        ['starting', 'failed'].includes(sessionStatus(session)),
      )
      .map(({ name: session, phase, message, since }) => ({
        kind: 'Session',
        name: session,
        level: hasFailed(phase) ? ('problem' as const) : ('waiting' as const),
        reason: phase,
        message,
        since,
      })),
  ]);
}

/** The parts with what the workspace's health comes from among them: the backend knows more than conditions. */
function withCause(
  { health: { state, cause } }: WorkspaceView,
  parts: UnreadyPart[],
): UnreadyPart[] {
  if (!cause || state === 'deleting') return parts;
  const isCause = ({ kind, name }: UnreadyPart) =>
    kind === cause.kind && name === cause.name;
  if (!parts.some(isCause)) return [{ ...cause, level: 'problem' }, ...parts];
  return parts.map(part =>
    isCause(part) && part.level === 'waiting'
      ? { ...part, overdue: true }
      : part,
  );
}

function fromConditions({ name, conditions }: WorkspaceView): UnreadyPart[] {
  return conditions
    .filter(
      ({ type, status }) =>
        (type === 'Ready' || type === 'Synced') && status !== 'True',
    )
    .map(
      ({ resource, type, reason, message, last_transition_time: since }) => ({
        kind: resource,
        name,
        condition: type,
        level:
          type === 'Ready' && UNDER_WAY.has(reason ?? '')
            ? 'waiting'
            : 'problem',
        reason,
        message,
        since,
      }),
    );
}
