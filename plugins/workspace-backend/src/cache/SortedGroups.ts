import { SortedList } from './SortedList';

const NONE: readonly never[] = Object.freeze([]);

/** Values by keys, in order within each key; a value may stand under several. */
export class SortedGroups<T> {
  private readonly groups = new Map<string, SortedList<T>>();

  constructor(
    private readonly keysOf: (value: T) => Iterable<string>,
    private readonly compare: (a: T, b: T) => number,
  ) {}

  get(key: string): readonly T[] {
    return this.groups.get(key)?.all() ?? NONE;
  }

  add(value: T): void {
    for (const key of new Set(this.keysOf(value))) {
      let group = this.groups.get(key);
      if (!group) {
        group = new SortedList(this.compare);
        this.groups.set(key, group);
      }
      group.add(value);
    }
  }

  remove(value: T): void {
    for (const key of new Set(this.keysOf(value))) {
      const group = this.groups.get(key);
      group?.remove(value);
      if (group?.size === 0) this.groups.delete(key);
    }
  }
}
