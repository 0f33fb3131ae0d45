/** A text counts as one value for each of so many characters, or part of them. */
const CHARACTERS = 100;

/**
 * Whether a JSON value holds more than so many values: itself, and all elements and members at any depth; long texts
 * count several times. Looks at little more than that many, and doesn't recurse: a body may be nested a hundred
 * thousand levels deep.
 */
export function hasMoreValuesThan(value: unknown, most: number): boolean {
  const pending: unknown[] = [value];
  let seen = 0;
  for (let next = pending.pop(); seen < most; next = pending.pop()) {
    seen += typeof next === 'string' ? textSize(next) : 1;
    if (typeof next === 'object' && next !== null) {
      const inner: unknown[] = Array.isArray(next) ? next : Object.values(next);
      if (seen + pending.length + inner.length > most) return true;
      pending.push(...inner);
    }
    if (pending.length === 0) return seen > most;
  }
  return true;
}

function textSize({ length }: string): number {
  return Math.max(1, Math.ceil(length / CHARACTERS));
}
