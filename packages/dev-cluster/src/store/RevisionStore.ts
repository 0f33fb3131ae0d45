import { Change, ChangeLog } from './ChangeLog';
import { deepFreeze } from './deepFreeze';
import { SortedKeys } from './SortedKeys';
import type { KubeObject } from './types';

interface Collection {
  objects: Map<string, KubeObject>;
  keys: SortedKeys;
  listeners: Set<(change: Change) => void>;
}

/**
 * Objects by collection and key with one revision counter over all, as etcd holds them. It knows nothing of kinds.
 * What goes in is frozen; what comes out is shared.
 */
export class RevisionStore {
  private readonly collections = new Map<string, Collection>();
  private readonly log: ChangeLog;
  private undelivered: Change[] = [];
  private current = 1;

  constructor(historyLimit: number) {
    this.log = new ChangeLog(historyLimit);
  }

  /** The revision of the newest write. */
  get revision(): number {
    return this.current;
  }

  get(collection: string, key: string): KubeObject | undefined {
    return this.collections.get(collection)?.objects.get(key);
  }

  /** The objects whose keys have a prefix, in the order of keys. */
  list(collection: string, prefix = ''): KubeObject[] {
    const found = this.collections.get(collection);
    if (!found) return [];
    return found.keys
      .withPrefix(prefix)
      .flatMap(key => found.objects.get(key) ?? []);
  }

  /** What {@link RevisionStore.list} gave at a revision; `undefined` when that is forgotten. */
  listAt(
    collection: string,
    prefix: string,
    revision: number,
  ): KubeObject[] | undefined {
    const later = this.log.since(revision);
    if (!later) return undefined;
    const then = new Map<string, KubeObject | undefined>();
    for (const change of later) {
      const concerned =
        change.collection === collection && change.key.startsWith(prefix);
      if (concerned && !then.has(change.key)) {
        then.set(change.key, change.previous);
      }
    }
    if (then.size === 0) return this.list(collection, prefix);
    const keys = new SortedKeys();
    const now = this.collections.get(collection);
    for (const key of now?.keys.withPrefix(prefix) ?? []) keys.add(key);
    for (const key of then.keys()) keys.add(key);
    return keys
      .withPrefix(prefix)
      .flatMap(
        key => (then.has(key) ? then.get(key) : now?.objects.get(key)) ?? [],
      );
  }

  /** Writes an object and gives it the next revision. */
  put(collection: string, key: string, object: KubeObject): KubeObject {
    const into = this.collection(collection);
    const previous = into.objects.get(key);
    const stored = this.nextRevision(object);
    into.objects.set(key, stored);
    if (!previous) into.keys.add(key);
    this.publish({
      revision: this.current,
      collection,
      key,
      type: previous ? 'MODIFIED' : 'ADDED',
      object: stored,
      previous,
    });
    return stored;
  }

  /** Removes an object; its last state gets the revision of the removal. */
  remove(collection: string, key: string, last: KubeObject): KubeObject {
    const from = this.collection(collection);
    const previous = from.objects.get(key);
    const object = this.nextRevision(last);
    from.objects.delete(key);
    from.keys.delete(key);
    this.publish({
      revision: this.current,
      collection,
      key,
      type: 'DELETED',
      object,
      previous,
    });
    return object;
  }

  /** The changes of all collections after a revision; `undefined` when some are forgotten. */
  changesSince(revision: number): Change[] | undefined {
    return this.log.since(revision);
  }

  /** Tells of each later change of a collection, in order and after the write is done. */
  subscribe(collection: string, listener: (change: Change) => void) {
    const since = this.current;
    const { listeners } = this.collection(collection);
    const guarded = (change: Change) => {
      if (change.revision > since) listener(change);
    };
    listeners.add(guarded);
    return () => {
      listeners.delete(guarded);
    };
  }

  /** Forgets all past changes and makes every revision that a client may know an old one. */
  expireHistory(): void {
    this.current += 1;
    this.log.forget(this.current);
  }

  private collection(name: string): Collection {
    let found = this.collections.get(name);
    if (!found) {
      found = {
        objects: new Map(),
        keys: new SortedKeys(),
        listeners: new Set(),
      };
      this.collections.set(name, found);
    }
    return found;
  }

  private nextRevision(object: KubeObject): KubeObject {
    this.current += 1;
    return deepFreeze({
      ...object,
      metadata: { ...object.metadata, resourceVersion: String(this.current) },
    });
  }

  private publish(change: Change): void {
    this.log.append(change);
    this.undelivered.push(change);
    if (this.undelivered.length === 1) {
      queueMicrotask(() => this.deliver());
    }
  }

  private deliver(): void {
    const changes = this.undelivered;
    this.undelivered = [];
    for (const change of changes) {
      for (const listener of this.collection(change.collection).listeners) {
        listener(change);
      }
    }
  }
}
