import type { EventContent } from './EventRecorder';
import type { Fault } from './faults';
import type { Condition, SessionStatus } from './resources';

interface Status {
  conditions: Condition[];
  sessions?: Record<string, SessionStatus>;
}

/** What a change of status means, to those who read the events of an object. */
export function statusEvents(
  before: Status,
  after: Status,
  faults: Fault[] = [],
): EventContent[] {
  return [
    ...after.conditions.flatMap(condition =>
      conditionEvents(
        before.conditions.find(({ type }) => type === condition.type),
        condition,
        faults,
      ),
    ),
    ...Object.entries(after.sessions ?? {}).flatMap(([name, session]) =>
      sessionEvents(name, before.sessions?.[name]?.phase, session.phase),
    ),
  ];
}

function conditionEvents(
  before: Condition | undefined,
  { type, status, reason, message }: Condition,
  faults: Fault[],
): EventContent[] {
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

function sessionEvents(
  name: string,
  before: string | undefined,
  after: string | undefined,
): EventContent[] {
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
