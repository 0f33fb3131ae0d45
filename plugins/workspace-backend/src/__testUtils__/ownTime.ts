/**
 * Gives the running test a date of its own, which goes on like the real one and by what `later` adds. Timers keep to the
 * real clock. What is known of a cluster must not become too old by it: stay below five minutes.
 */
export function ownTime() {
  jest.useFakeTimers({
    advanceTimers: true,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
  return { later: (ms: number) => jest.setSystemTime(Date.now() + ms) };
}
