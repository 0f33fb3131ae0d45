import type { CredentialsRollover } from '../api';

type Interval = CredentialsRollover['interval'];
type Calendar = Exclude<Interval, 'none'>;

/** One of the key pairs that are valid at the same time. @public */
export interface KeyGeneration {
  /** As providers call it: its Secret is `PRINCIPAL-GENERATION`. */
  readonly name: string;
  /** Whether it is the one that the workspace's Secret holds. */
  readonly current: boolean;
  /** When its period began; `undefined` for interval `none`, which goes by no calendar. */
  readonly since?: Date;
  /** When it becomes invalid; `undefined` for interval `none`, whose keys stay. */
  readonly expires?: Date;
}

/**
 * The key pairs that are valid at a moment, the current one first, as MinIO's and AWS' compositions derive them from
 * `spec.credentialsRollover` of a Storage and the clock (UTC) alone: `maxToKeep` counts the current one too, and with
 * interval `none` number 1 stays current.
 *
 * @public
 */
export function keyGenerations(
  rollover: CredentialsRollover | undefined,
  now: Date,
): KeyGeneration[] {
  const { interval, max_to_keep: kept } = rollover ?? {
    interval: 'none',
    max_to_keep: 1,
  };
  if (interval === 'none') {
    return Array.from({ length: kept }, (_, index) => ({
      name: String(index + 1),
      current: index === 0,
    }));
  }
  return Array.from({ length: kept }, (_, age) => {
    const since = startOf(interval, now, -age);
    return {
      name: nameOf(interval, since),
      current: age === 0,
      since,
      expires: startOf(interval, since, kept),
    };
  });
}

/** The valid key pairs that a change of the rotation makes invalid within minutes, by name. @public */
export function endedByChange(
  from: CredentialsRollover | undefined,
  to: CredentialsRollover | undefined,
  now: Date,
): KeyGeneration[] {
  const remaining = new Set(keyGenerations(to, now).map(({ name }) => name));
  return keyGenerations(from, now).filter(({ name }) => !remaining.has(name));
}

/** When the period that a moment is in began, or that of so many periods later. Weeks begin on Mondays (ISO 8601). */
function startOf(interval: Calendar, moment: Date, later: number): Date {
  const [year, month, day] = [
    moment.getUTCFullYear(),
    moment.getUTCMonth(),
    moment.getUTCDate(),
  ];
  const at = (y: number, m: number, d: number) => new Date(Date.UTC(y, m, d));
  switch (interval) {
    case 'daily':
      return at(year, month, day + later);
    case 'weekly':
      return at(year, month, day - ((moment.getUTCDay() + 6) % 7) + 7 * later);
    case 'monthly':
      return at(year, month + later, 1);
    case 'quarterly':
      return at(year, month - (month % 3) + 3 * later, 1);
    default:
      return at(year + later, 0, 1);
  }
}

function nameOf(interval: Calendar, since: Date): string {
  const year = since.getUTCFullYear();
  const month = since.getUTCMonth();
  switch (interval) {
    case 'daily':
      return since.toISOString().slice(0, 10).replaceAll('-', '');
    case 'weekly':
      return isoWeek(since);
    case 'monthly':
      return `${year}${twoDigits(month + 1)}`;
    case 'quarterly':
      return `${year}q${Math.floor(month / 3) + 1}`;
    default:
      return String(year);
  }
}

/** The week that begins on a Monday: it belongs to the year of its Thursday (ISO 8601). */
function isoWeek(monday: Date): string {
  const thursday = new Date(monday);
  thursday.setUTCDate(monday.getUTCDate() + 3);
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return `${year}w${twoDigits(Math.floor(days / 7) + 1)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
