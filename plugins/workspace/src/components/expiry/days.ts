/** Expiry: days in forms, times in the API. */

const DAY_MS = 24 * 60 * 60_000;

/** The end of a day (`2027-01-31`) in the user's time zone, as the API takes it. */
export function toEnd(day: string): string {
  return new Date(`${day}T23:59:59`).toISOString();
}

/** The day of a time in the user's time zone, as date fields hold it; empty where there is none. */
export function toDay(time: string | number | undefined): string {
  const date = new Date(time ?? NaN);
  if (Number.isNaN(date.getTime())) return '';
  const shifted = date.getTime() - date.getTimezoneOffset() * 60_000;
  return new Date(shifted).toISOString().slice(0, 10);
}

/** Today, in the user's time zone. */
export function today(): string {
  return toDay(Date.now());
}

/** The day that is so many days from today, in the user's time zone. */
export function inDays(days: number): string {
  return toDay(Date.now() + days * DAY_MS);
}

/** The expiry that a form gives; one that nobody has touched stays as it was, to the second. */
export function endOf(day: string, before?: string): string | undefined {
  if (!day) return undefined;
  return before !== undefined && toDay(before) === day ? before : toEnd(day);
}
