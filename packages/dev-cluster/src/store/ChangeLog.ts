import type { KubeObject } from './types';

/** One write: the object before and after it, and the revision that it made. */
export interface Change {
  revision: number;
  /** Which collection, as `group/plural`. */
  collection: string;
  /** `namespace/name` */
  key: string;
  type: 'ADDED' | 'MODIFIED' | 'DELETED';
  object: KubeObject;
  previous?: KubeObject;
}

/** The last so many changes of the whole server, for watches that resume and lists that page. */
export class ChangeLog {
  private changes: Change[] = [];
  private forgotten = 0;

  constructor(private readonly limit: number) {}

  append(change: Change): void {
    this.changes.push(change);
    // Drops in bulk: one by one would move the whole array each time.
    if (this.changes.length >= this.limit * 2) {
      const dropped = this.changes.splice(0, this.changes.length - this.limit);
      this.forgotten = dropped[dropped.length - 1].revision;
    }
  }

  /** Forgets everything up to a revision. */
  forget(revision: number): void {
    this.changes = [];
    this.forgotten = revision;
  }

  /** The changes after a revision; `undefined` when some of them are forgotten. */
  since(revision: number): Change[] | undefined {
    if (revision < this.forgotten) return undefined;
    let low = 0;
    let high = this.changes.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.changes[middle].revision <= revision) low = middle + 1;
      else high = middle;
    }
    return this.changes.slice(low);
  }
}
