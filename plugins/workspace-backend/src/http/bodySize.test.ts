import { hasMoreValuesThan } from './bodySize';

function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe('hasMoreValuesThan', () => {
  it.each<[string, unknown, number]>([
    ['a text', 'text', 1],
    ['nothing', undefined, 1],
    ['null', null, 1],
    ['an empty list', [], 1],
    ['a flat list', [1, 2, 3], 4],
    ['lists in a list', [[1], [2], []], 6],
    ['members', { a: 1, b: { c: 2, d: null } }, 5],
    ['long texts', ['x'.repeat(101), 'x'.repeat(300)], 6],
    ['deep nesting', nested(100_000), 100_001],
  ])('counts each value of %s once', (_, value, count) => {
    expect(hasMoreValuesThan(value, count)).toBe(false);
    expect(hasMoreValuesThan(value, count - 1)).toBe(true);
  });

  it('stops where it is clear', () => {
    const looked = jest.fn();
    const trap = Object.defineProperty({}, 'member', {
      enumerable: true,
      get: looked,
    });
    expect(hasMoreValuesThan([trap, Array(1_000).fill(0)], 100)).toBe(true);
    expect(looked).not.toHaveBeenCalled();
  });
});
