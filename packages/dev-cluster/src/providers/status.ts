import { Claim, ready, synced, withClaims } from './conditions';
import { faultsOf } from './faults';
import type { Datalab, SessionStatus, Storage } from './resources';
import { datalabSteps, sessionStep, storageSteps } from './steps';

/** A step's name is as unready as it is not yet done. */
function unready(steps: string[], done: Set<string>): string[] {
  return steps.filter(step => !done.has(step));
}

export function storageStatus(
  storage: Storage,
  done: Set<string>,
): Storage['status'] {
  const claim = ready(unready(storageSteps(storage), done));
  return withConditions(storage, [synced(), claim]);
}

/** @param url - the address of a session that runs */
export function datalabStatus(
  datalab: Datalab,
  done: Set<string>,
  url: (session: string) => string,
): Datalab['status'] {
  const claim = ready(unready(datalabSteps(datalab), done));
  const faults = faultsOf(datalab.object);
  const wordsOf = (step: string) =>
    faults.find(fault => fault.step === step)?.message;
  return {
    ...withConditions(datalab, [synced(), claim]),
    sessions: Object.fromEntries(
      datalab.spec.sessions.map(({ name, state }) => [
        name,
        sessionStatus(
          state,
          done.has(sessionStep(name)),
          () => url(name),
          wordsOf(sessionStep(name)),
        ),
      ]),
    ),
  };
}

/** The status with new conditions, the rest as it was. */
export function withConditions<Status extends Storage['status']>(
  { object, status }: { object: Storage['object']; status: Status },
  claims: Claim[],
): Status {
  return {
    ...status,
    conditions: withClaims(
      status.conditions,
      claims,
      object.metadata.generation,
    ),
  };
}

function sessionStatus(
  state: string,
  running: boolean,
  url: () => string,
  fault: string | undefined,
): SessionStatus {
  if (state !== 'started') {
    return { state: 'stopped', phase: 'Stopped', message: 'Stopped' };
  }
  if (fault) return { state, phase: 'Failed', message: fault };
  return running
    ? { state, phase: 'Running', message: 'Running', url: url() }
    : { state, phase: 'Pending', message: 'Waiting for the session to start' };
}
