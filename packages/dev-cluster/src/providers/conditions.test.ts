import { notSynced, ready, synced, updateConditions } from './conditions';

const EARLIER = '2026-01-01T00:00:00Z';
const LATER = '2026-01-01T00:00:01Z';

describe('ready', () => {
  it.each([
    [['b', 'a'], 'a, b'],
    [['c', 'b', 'a'], 'a, b, and c'],
    [['d', 'c', 'b', 'a', 'e'], 'a, b, c, and 2 more'],
  ])('names three of %p', (unready, words) => {
    expect(ready(unready).message).toBe(`Unready resources: ${words}`);
  });
});

describe('updateConditions', () => {
  it('keeps the time of a condition whose status stays', () => {
    const before = [
      {
        ...ready(['bucket-a']),
        lastTransitionTime: EARLIER,
      },
    ];
    const [condition] = updateConditions(before, [ready(['bucket-b'])], LATER);
    expect(condition).toEqual({
      type: 'Ready',
      status: 'False',
      reason: 'Creating',
      message: 'Unready resources: bucket-b',
      lastTransitionTime: EARLIER,
    });
  });

  it('moves the time of a condition whose status changes', () => {
    const before = [{ ...synced(), lastTransitionTime: EARLIER }];
    const [condition] = updateConditions(before, [notSynced('refused')], LATER);
    expect(condition.status).toBe('False');
    expect(condition.lastTransitionTime).toBe(LATER);
  });

  it('keeps conditions of other types', () => {
    const other = {
      type: 'Other',
      status: 'True',
      reason: 'Because',
      lastTransitionTime: EARLIER,
    };
    expect(updateConditions([other], [synced()], LATER)).toContainEqual(other);
  });
});
