import { UnreadyPart } from '@eoepca/backstage-plugin-workspace-common';

/**
 * How long a part may wait without any change before somebody should look: what the pages tell people, too. Crossplane
 * renews the time of a condition with each new reason and message, so whatever makes progress isn't overdue.
 */
const PATIENCE_MS = 10 * 60_000;

/** The part, told to be overdue where it is: whatever waits stays overdue until its provider says something new. */
export function inTime(part: UnreadyPart, now: number): UnreadyPart {
  return isOverdue(part, now) ? { ...part, overdue: true } : part;
}

export function isOverdue(part: UnreadyPart, now: number): boolean {
  const at = overdueAt(part);
  return at !== undefined && at <= now;
}

/** When a part that waits becomes overdue, or did, in milliseconds; `undefined` where it isn't known since when it does. */
export function overdueAt({ level, since }: UnreadyPart): number | undefined {
  const began = level === 'problem' ? NaN : Date.parse(since ?? '');
  return Number.isNaN(began) ? undefined : began + PATIENCE_MS;
}

/** Whether somebody should look at a part, as waiting alone won't help. */
export function isTrouble({ level, overdue }: UnreadyPart): boolean {
  return level === 'problem' || overdue === true;
}
