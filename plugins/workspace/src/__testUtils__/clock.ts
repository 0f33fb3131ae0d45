import { act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/**
 * Stops the clock for the rest of a test: keys and clicks of `user` take no time, however slow the machine is. Time goes
 * on as `passes` says, and by 50 ms each time that `findBy…` and `waitFor` look again. Timers that run already keep to
 * the real clock.
 */
export function stopClock() {
  jest.useFakeTimers();
  return {
    user: userEvent.setup({ advanceTimers: jest.advanceTimersByTime }),
    passes: (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms)),
  };
}

/**
 * Has the page ask again for all that it shows, as when somebody comes back to its tab: what others changed is seen
 * without waiting for the next poll.
 */
export function lookAgain(): void {
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

const TIMERS = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'clearImmediate',
  'queueMicrotask',
  'nextTick',
  'performance',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

/** Sets the date that a test sees; its timers run as ever. */
export function setDate(now: string): void {
  jest.useFakeTimers({ now: new Date(now), doNotFake: [...TIMERS] });
}
