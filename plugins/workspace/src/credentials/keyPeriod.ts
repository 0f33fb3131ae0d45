import { CredentialsRollover } from '@eoepca/backstage-plugin-workspace-common';

/** From when to when keys are the present ones; without `until` they are never replaced. */
export interface KeyPeriod {
  since: Date;
  until?: Date;
}

/**
 * The period of the present keys: providers derive generations of keys from the calendar (UTC; weeks begin on Mondays).
 * No keys are older than their workspace.
 */
export function keyPeriod(
  interval: CredentialsRollover['interval'],
  created: Date,
  now: Date,
): KeyPeriod {
  if (interval === 'none') return { since: created };
  const [since, until] = periodOf(interval, now);
  return { since: since < created ? created : since, until };
}

function periodOf(
  interval: Exclude<CredentialsRollover['interval'], 'none'>,
  now: Date,
): [Date, Date] {
  const [year, month, day] = [
    now.getUTCFullYear(),
    now.getUTCMonth(),
    now.getUTCDate(),
  ];
  const monday = day - ((now.getUTCDay() + 6) % 7);
  const quarter = month - (month % 3);
  const at = (y: number, m: number, d: number) => new Date(Date.UTC(y, m, d));
  switch (interval) {
    case 'daily':
      return [at(year, month, day), at(year, month, day + 1)];
    case 'weekly':
      return [at(year, month, monday), at(year, month, monday + 7)];
    case 'monthly':
      return [at(year, month, 1), at(year, month + 1, 1)];
    case 'quarterly':
      return [at(year, quarter, 1), at(year, quarter + 3, 1)];
    default:
      return [at(year, 0, 1), at(year + 1, 0, 1)];
  }
}
