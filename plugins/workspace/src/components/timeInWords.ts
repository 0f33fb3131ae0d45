const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/** Such as "20 seconds"; a minute and more in minutes, rounded up. */
export function duration(seconds: number, language: string): string {
  const [unit, value] =
    seconds < MINUTE ? ['second', seconds] : ['minute', seconds / MINUTE];
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  });
  return format.format(Math.ceil(value));
}

/** Such as "3 hours ago", for times in milliseconds. */
export function relativeTime(
  time: number,
  now: number,
  language: string,
): string {
  const seconds = Math.round((time - now) / 1000);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const unit = UNITS.find(([, length]) => Math.abs(seconds) >= length);
  return unit
    ? format.format(Math.trunc(seconds / unit[1]), unit[0])
    : format.format(0, 'second');
}
