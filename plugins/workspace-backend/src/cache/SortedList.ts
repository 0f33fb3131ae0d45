/**
 * Values in order, cheap to change one at a time. What it hands out is never changed afterwards: a change that follows
 * works on a copy.
 */
export class SortedList<T> {
  private values: T[] = [];
  private handedOut = false;

  /** `compare` must tell any two values apart. */
  constructor(private readonly compare: (a: T, b: T) => number) {}

  get size(): number {
    return this.values.length;
  }

  all(): readonly T[] {
    this.handedOut = true;
    return this.values;
  }

  add(value: T): void {
    this.own();
    this.values.splice(this.position(value), 0, value);
  }

  remove(value: T): void {
    const position = this.position(value);
    if (this.values[position] !== value) return;
    this.own();
    this.values.splice(position, 1);
  }

  private own(): void {
    if (this.handedOut) this.values = this.values.slice();
    this.handedOut = false;
  }

  /** Where the value is, or would be. */
  private position(value: T): number {
    return firstPosition(this.values, each => this.compare(each, value) >= 0);
  }
}

/** Where the first value stands that `follows`, as do all after it; the length where none does. */
export function firstPosition<T>(
  values: readonly T[],
  follows: (value: T) => boolean,
): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (follows(values[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
