import { KubernetesObject } from '../model/kubernetes';

/** What is kept of one object. */
export interface Entry<T> {
  readonly namespace: string;
  readonly name: string;
  /** Its `resourceVersion`. */
  readonly version: string;
  /** It has a deletion timestamp and waits for its finalizers. */
  readonly deleting: boolean;
  readonly value: T;
}

/** An object came, changed or went. */
export interface ObjectChange<T> {
  readonly namespace: string;
  readonly name: string;
  readonly before?: T;
  readonly after?: T;
}

/** The objects of one kind as the cluster last told them, each reduced at the door to what `keep` keeps of it. */
export class ReflectedObjects<T> {
  private entries = new Map<string, Entry<T>>();

  constructor(
    private readonly keep: (object: KubernetesObject) => T,
    private readonly changed: (change: ObjectChange<T>) => void,
  ) {}

  get(namespace: string, name: string): Entry<T> | undefined {
    return this.entries.get(`${namespace}/${name}`);
  }

  /** Reduces an object, for {@link ReflectedObjects.replace}. */
  reduce(object: KubernetesObject): Entry<T> {
    const { metadata } = object;
    return {
      namespace: metadata.namespace ?? '',
      name: metadata.name,
      version: metadata.resourceVersion ?? '',
      deleting: Boolean(metadata.deletionTimestamp),
      value: this.keep(object),
    };
  }

  upsert(object: KubernetesObject): void {
    this.put(this.reduce(object));
  }

  remove(object: KubernetesObject): void {
    this.drop(`${object.metadata.namespace ?? ''}/${object.metadata.name}`);
  }

  /** Becomes exactly these, telling only what differs. */
  replace(listed: readonly Entry<T>[]): void {
    const keys = new Set(listed.map(keyOf));
    for (const key of [...this.entries.keys()]) {
      if (!keys.has(key)) this.drop(key);
    }
    for (const entry of listed) {
      if (this.entries.get(keyOf(entry))?.version !== entry.version) {
        this.put(entry);
      }
    }
  }

  private put(entry: Entry<T>): void {
    const before = this.entries.get(keyOf(entry));
    this.entries.set(keyOf(entry), entry);
    this.changed({
      namespace: entry.namespace,
      name: entry.name,
      before: before?.value,
      after: entry.value,
    });
  }

  private drop(key: string): void {
    const before = this.entries.get(key);
    if (!before) return;
    this.entries.delete(key);
    this.changed({
      namespace: before.namespace,
      name: before.name,
      before: before.value,
    });
  }
}

function keyOf({ namespace, name }: Entry<unknown>): string {
  return `${namespace}/${name}`;
}
