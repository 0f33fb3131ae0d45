import { age, humanDuration } from './humanDuration';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('humanDuration', () => {
  it.each([
    [-1, '0s'],
    [0, '0s'],
    [119, '119s'],
    [2 * MINUTE, '2m'],
    [5 * MINUTE + 30, '5m30s'],
    [10 * MINUTE + 30, '10m'],
    [3 * HOUR + 5 * MINUTE, '3h5m'],
    [9 * HOUR + 5 * MINUTE, '9h'],
    [47 * HOUR, '47h'],
    [2 * DAY + 4 * HOUR, '2d4h'],
    [120 * DAY, '120d'],
    [800 * DAY, '2y70d'],
    [9 * 365 * DAY, '9y'],
  ])('shows %d seconds as %s', (seconds, text) => {
    expect(humanDuration(seconds * 1000)).toBe(text);
  });
});

describe('age', () => {
  it('is unknown without a time', () => {
    const time = '2026-03-01T09:00:00Z';
    const now = Date.parse(time);
    expect(age(undefined, now)).toBe('<unknown>');
    expect(age('never', now)).toBe('<unknown>');
    expect(age(time, now)).toBe('0s');
    expect(age(time, now + 60_000)).toBe('60s');
  });
});
