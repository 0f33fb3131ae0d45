import type { Happening } from './EventRecorder';
import type { Condition, SessionStatus } from './resources';

interface Status {
  conditions: Condition[];
  sessions?: Record<string, SessionStatus>;
}

/** What a change of status means, to those who read the events of an object. */
export function happenings(before: Status, after: Status): Happening[] {
  return [
    ...after.conditions.flatMap(condition =>
      conditionHappening(
        before.conditions.find(({ type }) => type === condition.type),
        condition,
      ),
    ),
    ...Object.entries(after.sessions ?? {}).flatMap(([name, session]) =>
      sessionHappening(name, before.sessions?.[name]?.phase, session.phase),
    ),
  ];
}

function conditionHappening(
  before: Condition | undefined,
  { type, status, reason, message }: Condition,
): Happening[] {
  if (before?.reason === reason && before.message === message) {
    return [];
  }
  if (reason === 'ReconcileError') {
    return [{ type: 'Warning', reason, message: message ?? '' }];
  }
  return type === 'Ready'
    ? [
        {
          type: 'Normal',
          reason,
          message:
            message ??
            (status === 'True' ? 'All resources are ready' : 'Not ready'),
        },
      ]
    : [];
}

function sessionHappening(
  name: string,
  before: string | undefined,
  after: string | undefined,
): Happening[] {
  return before === after || (before === undefined && after === 'Stopped')
    ? []
    : [
        {
          type: 'Normal',
          reason: `Session${after}`,
          message: `Session ${name} is ${after?.toLowerCase()}`,
        },
      ];
}
