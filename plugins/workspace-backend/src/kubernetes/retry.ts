import { setTimeout as sleep } from 'timers/promises';
import { ApiFault, ConnectionFault } from './faults';

const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/** Repeats a read after a fault that may pass: no connection, 5xx, or 429 with a short `Retry-After`. */
export function retryRead<T>(read: () => Promise<T>): Promise<T> {
  return retry(read, fault => mayPass(fault) || isTooMany(fault));
}

/** Repeats a write only where the API server says that it did not begin with it: 429. */
export function retryWrite<T>(write: () => Promise<T>): Promise<T> {
  return retry(write, isTooMany);
}

async function retry<T>(
  call: () => Promise<T>,
  mayRepeat: (fault: unknown) => boolean,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (fault) {
      const pause = pauseAfter(attempt, fault);
      if (
        attempt === ATTEMPTS ||
        pause > LONGEST_PAUSE_MS ||
        !mayRepeat(fault)
      ) {
        throw fault;
      }
      await sleep(pause);
    }
  }
}

function pauseAfter(attempt: number, fault: unknown): number {
  const asked = fault instanceof ApiFault ? (fault.retryAfter ?? 0) * 1000 : 0;
  return asked + Math.random() * FIRST_PAUSE_MS * 2 ** attempt;
}

function mayPass(fault: unknown): boolean {
  if (fault instanceof ApiFault) return fault.code >= 500;
  // One that took the whole time allowed is not worth another whole wait.
  return fault instanceof ConnectionFault && fault.code !== 'TIMEOUT';
}

function isTooMany(fault: unknown): boolean {
  return fault instanceof ApiFault && fault.code === 429;
}
