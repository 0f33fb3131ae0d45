import { notSynced, ready, synced, withClaims } from './conditions';

const EARLIER = '2026-01-01T00:00:00Z';

describe('ready', () => {
  it.each([
    [['b', 'a'], 'a, b'],
    [['c', 'b', 'a'], 'a, b, and c'],
    [['d', 'c', 'b', 'a', 'e'], 'a, b, c, and 2 more'],
  ])('names three of %p', (unready, words) => {
    expect(ready(unready).message).toBe(`Unready resources: ${words}`);
  });
});

describe('withClaims', () => {
  it('keeps the time of a condition whose status stays', () => {
    const before = [
      {
        ...ready(['bucket-a']),
        observedGeneration: 1,
        lastTransitionTime: EARLIER,
      },
    ];
    const [condition] = withClaims(before, [ready(['bucket-b'])], 2);
    expect(condition).toEqual({
      type: 'Ready',
      status: 'False',
      reason: 'Creating',
      message: 'Unready resources: bucket-b',
      observedGeneration: 2,
      lastTransitionTime: EARLIER,
    });
  });

  it('moves the time of a condition whose status changes', () => {
    const before = [{ ...synced(), lastTransitionTime: EARLIER }];
    const [condition] = withClaims(before, [notSynced('refused')], 1);
    expect(condition.status).toBe('False');
    expect(condition.lastTransitionTime > EARLIER).toBe(true);
  });

  it('keeps conditions that it claims nothing about', () => {
    const other = {
      type: 'Other',
      status: 'True',
      reason: 'Because',
      lastTransitionTime: EARLIER,
    };
    expect(withClaims([other], [synced()], 1)).toContainEqual(other);
  });
});
