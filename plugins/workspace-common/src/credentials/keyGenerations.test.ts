import { endedByChange, keyGenerations } from './keyGenerations';

const NOW = new Date('2026-11-25T10:00:00Z');

const names = (interval: Interval, max_to_keep: number, now = NOW) =>
  keyGenerations({ interval, max_to_keep }, now).map(({ name }) => name);

type Interval =
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'yearly'
  | 'none';

describe('key generations', () => {
  it.each([
    ['daily', ['20261125', '20261124', '20261123']],
    ['weekly', ['2026w48', '2026w47', '2026w46']],
    ['monthly', ['202611', '202610', '202609']],
    ['quarterly', ['2026q4', '2026q3', '2026q2']],
    ['yearly', ['2026', '2025', '2024']],
    ['none', ['1', '2', '3']],
  ] as const)('are named by the calendar: %s', (interval, expected) => {
    expect(names(interval, 3)).toEqual(expected);
  });

  it.each([
    ['daily', '2026-01-01T00:00:00Z', ['20260101', '20251231']],
    ['monthly', '2026-01-31T23:59:59Z', ['202601', '202512']],
    ['quarterly', '2026-03-31T23:59:59Z', ['2026q1', '2025q4']],
    ['weekly', '2027-01-03T23:59:59Z', ['2026w53', '2026w52']],
    ['weekly', '2027-01-04T00:00:00Z', ['2027w01', '2026w53']],
    ['weekly', '2024-12-30T00:00:00Z', ['2025w01', '2024w52']],
  ] as const)(
    'cross the turn of a year: %s at %s',
    (interval, now, expected) => {
      expect(names(interval, 2, new Date(now))).toEqual(expected);
    },
  );

  it('count the current one, which expires with its period where no other is kept', () => {
    expect(
      keyGenerations({ interval: 'monthly', max_to_keep: 1 }, NOW),
    ).toEqual([
      {
        name: '202611',
        current: true,
        since: new Date('2026-11-01T00:00:00Z'),
        expires: new Date('2026-12-01T00:00:00Z'),
      },
    ]);
  });

  it('stay valid for as many periods as are kept', () => {
    expect(
      keyGenerations({ interval: 'weekly', max_to_keep: 2 }, NOW).map(
        ({ name, expires }) => [name, expires?.toISOString().slice(0, 10)],
      ),
    ).toEqual([
      ['2026w48', '2026-12-07'],
      ['2026w47', '2026-11-30'],
    ]);
  });

  it('are one that stays, where the Storage says nothing', () => {
    expect(keyGenerations(undefined, NOW)).toEqual([
      { name: '1', current: true },
    ]);
  });
});

describe('keys that a change ends', () => {
  const ended = (
    from: [Interval, number] | undefined,
    to: [Interval, number],
  ) =>
    endedByChange(
      from && { interval: from[0], max_to_keep: from[1] },
      { interval: to[0], max_to_keep: to[1] },
      NOW,
    ).map(({ name }) => name);

  it('are all of them where the interval changes', () => {
    expect(ended(['weekly', 2], ['monthly', 10])).toEqual([
      '2026w48',
      '2026w47',
    ]);
    expect(ended(undefined, ['daily', 10])).toEqual(['1']);
    expect(ended(['yearly', 1], ['none', 3])).toEqual(['2026']);
  });

  it('are the oldest where fewer are kept, none where more are', () => {
    expect(ended(['monthly', 3], ['monthly', 1])).toEqual(['202610', '202609']);
    expect(ended(['monthly', 1], ['monthly', 3])).toEqual([]);
    expect(ended(['none', 3], ['none', 1])).toEqual(['2', '3']);
  });
});
