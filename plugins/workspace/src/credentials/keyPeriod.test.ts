import { keyPeriod } from './keyPeriod';

const CREATED = new Date('2020-01-15T10:00:00Z');

function period(
  interval: Parameters<typeof keyPeriod>[0],
  now: string,
  created = CREATED,
) {
  const { since, until } = keyPeriod(interval, created, new Date(now));
  return [since, until].map(date => date?.toISOString().slice(0, 10));
}

describe('keyPeriod', () => {
  it.each([
    ['daily', '2026-02-28T23:59:59Z', '2026-02-28', '2026-03-01'],
    ['weekly', '2026-03-01T12:00:00Z', '2026-02-23', '2026-03-02'],
    ['weekly', '2026-03-02T00:00:00Z', '2026-03-02', '2026-03-09'],
    ['monthly', '2026-12-31T00:00:00Z', '2026-12-01', '2027-01-01'],
    ['quarterly', '2026-11-23T00:00:00Z', '2026-10-01', '2027-01-01'],
    ['yearly', '2026-11-23T00:00:00Z', '2026-01-01', '2027-01-01'],
  ] as const)('is %s at %s from %s to %s', (interval, now, since, until) => {
    expect(period(interval, now)).toEqual([since, until]);
  });

  it('never begins before the workspace', () => {
    const created = new Date('2026-11-10T00:00:00Z');
    expect(period('yearly', '2026-11-23T00:00:00Z', created)).toEqual([
      '2026-11-10',
      '2027-01-01',
    ]);
  });

  it('has no end without a rollover', () => {
    expect(period('none', '2026-11-23T00:00:00Z')).toEqual([
      '2020-01-15',
      undefined,
    ]);
  });
});
