/** Keys in byte order, with the range of a prefix found by halving. */
export class SortedKeys {
  private readonly keys: string[] = [];

  add(key: string): void {
    const at = this.lowerBound(key);
    if (this.keys[at] !== key) this.keys.splice(at, 0, key);
  }

  delete(key: string): void {
    const at = this.lowerBound(key);
    if (this.keys[at] === key) this.keys.splice(at, 1);
  }

  withPrefix(prefix: string): string[] {
    const start = this.lowerBound(prefix);
    const end = this.lowerBound(`${prefix}\uffff`);
    return this.keys.slice(start, end);
  }

  /** The first position whose key is not smaller. */
  private lowerBound(key: string): number {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.keys[middle] < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
