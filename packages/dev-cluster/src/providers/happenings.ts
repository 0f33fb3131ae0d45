import type { Happening } from './EventRecorder';
import type { Fault } from './faults';
import type { Condition, SessionStatus } from './resources';

interface Status {
  conditions: Condition[];
  sessions?: Record<string, SessionStatus>;
}

/** What a change of status means, to those who read the events of an object. */
export function happenings(
  before: Status,
  after: Status,
  faults: Fault[] = [],
): Happening[] {
  return [
    ...after.conditions.flatMap(condition =>
      conditionHappening(
        before.conditions.find(({ type }) => type === condition.type),
        condition,
        faults,
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
  faults: Fault[],
): Happening[] {
  if (before?.reason === reason && before.message === message) {
    return [];
  }
  if (reason === 'ReconcileError' || reason === 'ReconcilePaused') {
    return [{ type: 'Warning', reason, message: message ?? '' }];
  }
  if (type === 'Ready' && status === 'False' && faults.length > 0) {
    return faults.map(fault => ({
      type: 'Warning',
      reason: fault.reason,
      message: `${fault.step}: ${fault.message}`,
    }));
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
  if (before === after) return [];
  const phase = after ?? 'Stopped';
  return [
    {
      type: 'Normal',
      reason: `Session${phase}`,
      message: `Session ${name} is ${phase.toLowerCase()}`,
    },
  ];
}
