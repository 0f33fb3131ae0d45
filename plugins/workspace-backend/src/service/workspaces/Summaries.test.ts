import { userCaller } from '../../__testUtils__/callers';
import { recordOf } from '../../__testUtils__/records';
import { decide } from '../../authorization/decide';
import { Healths } from './Healths';
import { Summaries } from './Summaries';

describe('Summaries', () => {
  let now = Date.parse('2026-03-01T09:01:00Z');
  let claimsKnown = true;
  const summaries = new Summaries(
    new Healths({ clashesOf: () => [] }, {}, () => new Date(now)),
    { knowsClaims: () => claimsKnown },
    { baseUrl: 'https://portal.example.org/api/workspace', s3: {} },
  );
  const record = recordOf('lab', { alice: 'owner', bob: 'user', eve: 'user' });
  const seenBy = (name: string, platformAdmin = false) =>
    summaries.of(
      record,
      decide(userCaller(name, { platformAdmin }), 'lab', record),
    );

  it('are made once for callers of the same role', () => {
    expect(seenBy('bob')).toMatchObject({ name: 'lab', role: 'user' });
    expect(seenBy('eve')).toBe(seenBy('bob'));
  });

  it('are not shared by callers of other rights', () => {
    seenBy('bob');
    expect(seenBy('alice').role).toBe('owner');
    expect(seenBy('mallory').member_count).toBeUndefined();
    expect(seenBy('root', true)).toMatchObject({ member_count: 3 });
  });

  it('are made again once something in them is overdue', () => {
    const before = seenBy('bob');
    expect(before.health.state).toBe('setting_up');
    now += 8 * 60_000;
    expect(seenBy('bob')).toBe(before);
    now += 60_000;
    expect(seenBy('bob').health.state).toBe('needs_attention');
    expect(seenBy('eve')).toBe(seenBy('bob'));
  });

  it('tell of storage once claims may be looked at', () => {
    claimsKnown = false;
    expect(seenBy('bob').storage).toBeUndefined();
    claimsKnown = true;
    expect(seenBy('bob').storage).toEqual({ requested: '0' });
  });

  it('tell platform admins that they are', () => {
    expect(seenBy('root', true).platform_admin).toBe(true);
    expect(seenBy('alice').platform_admin).toBeUndefined();
  });

  it('follow a change', () => {
    const rights = decide(userCaller('bob'), 'lab', record);
    summaries.of(record, rights);
    const changed = recordOf('lab', { alice: 'owner', bob: 'user' });
    expect(summaries.of(changed, rights).member_count).toBe(2);
  });
});
