/** `describe` where the condition holds; elsewhere one skipped test, which tells the summary why. */
export function describeIf(
  condition: boolean,
  what: string,
  reason: string,
  tests: () => void,
) {
  if (condition) describe(what, tests);
  else leaveOut(what, reason);
}

/** Shows what can't be tested on this machine, and why, as a skipped test. */
export function leaveOut(what: string, reason: string) {
  it.skip(`${what} (skipped: ${reason})`, () => {});
}
