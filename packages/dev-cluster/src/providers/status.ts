import { isStarted, sessionResource } from './composed/datalab';
import {
  UntimedCondition,
  ready,
  synced,
  updateConditions,
} from './conditions';
import { faultOf } from './faults';
import type { Datalab, SessionStatus, Storage } from './resources';

export function storageStatus(
  storage: Storage,
  unready: string[],
  time: string,
): Storage['status'] {
  return withConditions(storage, [synced(), ready(unready)], time);
}

/** @param url - the address of a session that runs */
export function datalabStatus(
  datalab: Datalab,
  unready: string[],
  url: (session: string) => string,
  time: string,
): Datalab['status'] {
  const { object, spec } = datalab;
  const statusOf = (name: string, state: string): SessionStatus => {
    if (!isStarted(state)) return { state };
    const resource = sessionResource(object.metadata.name, name);
    const fault = faultOf(object, resource);
    if (fault) return { state, phase: 'Failed', message: fault.message };
    return unready.includes(resource)
      ? { state, phase: 'Pending', message: 'Waiting for the session to start' }
      : { state, phase: 'Running', url: url(name) };
  };
  return {
    ...withConditions(datalab, [synced(), ready(unready)], time),
    sessions: Object.fromEntries(
      spec.sessions.map(({ name, state }) => [name, statusOf(name, state)]),
    ),
  };
}

/** The status with new conditions, the rest as it was. */
export function withConditions<Status extends Storage['status']>(
  { status }: { status: Status },
  updates: UntimedCondition[],
  time: string,
): Status {
  return {
    ...status,
    conditions: updateConditions(status.conditions, updates, time),
  };
}
