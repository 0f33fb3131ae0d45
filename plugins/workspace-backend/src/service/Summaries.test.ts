import { userCaller } from '../__testUtils__/callers';
import { recordOf } from '../__testUtils__/records';
import { decide } from '../authorization/decide';
import { Summaries } from './Summaries';

describe('Summaries', () => {
  const summaries = new Summaries({
    baseUrl: 'https://portal.example.org/api/workspace',
    s3: {},
  });
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

  it('follow a change', () => {
    const access = decide(userCaller('bob'), 'lab', record);
    summaries.of(record, access);
    const changed = recordOf('lab', { alice: 'owner', bob: 'user' });
    expect(summaries.of(changed, access).member_count).toBe(2);
  });
});
