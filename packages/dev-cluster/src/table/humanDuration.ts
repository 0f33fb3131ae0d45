const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** Each step: up to where it holds, its unit, and the finer one that is shown as well. */
const STEPS: { below: number; unit: number; fine?: number }[] = [
  { below: 2 * MINUTE, unit: SECOND },
  { below: 10 * MINUTE, unit: MINUTE, fine: SECOND },
  { below: 3 * HOUR, unit: MINUTE },
  { below: 8 * HOUR, unit: HOUR, fine: MINUTE },
  { below: 2 * DAY, unit: HOUR },
  { below: 8 * DAY, unit: DAY, fine: HOUR },
  { below: 2 * YEAR, unit: DAY },
  { below: 8 * YEAR, unit: YEAR, fine: DAY },
  { below: Infinity, unit: YEAR },
];

const LETTERS = new Map([
  [SECOND, 's'],
  [MINUTE, 'm'],
  [HOUR, 'h'],
  [DAY, 'd'],
  [YEAR, 'y'],
]);

/** A duration in ms as `kubectl get` shows ages: `45s`, `5m30s`, `3h`, `2d4h`, `120d`. */
export function humanDuration(ms: number): string {
  if (ms < 0) return '0s';
  const { unit, fine } = STEPS.find(step => ms < step.below)!;
  const whole = Math.floor(ms / unit);
  const rest = fine ? Math.floor((ms % unit) / fine) : 0;
  const coarse = `${whole}${LETTERS.get(unit)}`;
  return fine && rest > 0 ? `${coarse}${rest}${LETTERS.get(fine)}` : coarse;
}

/** How long ago a timestamp was at a moment; `<unknown>` for none. */
export function age(timestamp: unknown, now: number): string {
  const time = typeof timestamp === 'string' ? Date.parse(timestamp) : NaN;
  return Number.isNaN(time) ? '<unknown>' : humanDuration(now - time);
}
