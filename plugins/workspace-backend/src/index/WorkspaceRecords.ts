import { memberKey } from '@eoepca/backstage-plugin-workspace-common';
import { intentOf } from '../model/intent';
import { DatalabResource, StorageResource } from '../model/resources';
import {
  SecretCandidates,
  SecretNames,
  SecretPart,
} from '../model/secretNames';
import { DiscoverableBuckets } from './DiscoverableBuckets';
import { SortedGroups } from './SortedGroups';
import { SortedList } from './SortedList';
import {
  DiscoverableBucket,
  KnownSecret,
  WorkspaceChange,
  WorkspaceRecord,
  WorkspaceRoles,
} from './types';

/** What is known of a name, whether or not it is a workspace (yet). */
interface Parts {
  storage?: StorageResource;
  datalab?: DatalabResource;
  readonly claims: Map<string, string>;
  readonly quotas: Map<string, string>;
}

/**
 * Workspaces put together from the objects that they consist of, in whatever order these come, and keyed for every
 * question. Each change costs in proportion to itself.
 */
export class WorkspaceRecords {
  private readonly parts = new Map<string, Parts>();
  private readonly secrets = new Map<string, ReadonlySet<string>>();
  /** Secret → workspaces that look at it. */
  private readonly secretReaders = new Map<string, Set<string>>();
  /** Workspace → the Secrets that it looks at. */
  private readonly candidates = new Map<string, SecretCandidates>();

  private readonly records = new Map<string, WorkspaceRecord>();
  private readonly sorted = new SortedList(byName);
  private readonly members = new SortedGroups(memberNames, byName);
  private readonly buckets = new SortedGroups(bucketNames, byAge);
  private readonly requests = new SortedGroups(requestedBuckets, byName);
  private readonly principals = new SortedGroups(principals, byName);
  private readonly groups = [
    this.sorted,
    this.members,
    this.buckets,
    this.requests,
    this.principals,
  ];
  private readonly discoverable = new DiscoverableBuckets();

  constructor(
    private readonly changed: (change: WorkspaceChange) => void,
    private readonly secretNames: SecretNames,
  ) {}

  get(name: string): WorkspaceRecord | undefined {
    return this.records.get(name);
  }

  remains(name: string): WorkspaceRoles | undefined {
    const { storage, datalab } = this.parts.get(name) ?? {};
    if (storage || !datalab) return undefined;
    return intentOf(datalab.meta)?.verb === 'delete'
      ? { name, datalab }
      : undefined;
  }

  unfinished(): string[] {
    return [...this.parts].flatMap(([name, { storage, datalab }]) =>
      [storage, datalab].some(each => each && intentOf(each.meta))
        ? [name]
        : [],
    );
  }

  list(): readonly WorkspaceRecord[] {
    return this.sorted.all();
  }

  byMember(member: string): readonly WorkspaceRecord[] {
    return this.members.get(member);
  }

  byBucket(bucket: string): readonly WorkspaceRecord[] {
    return this.buckets.get(bucket);
  }

  byRequest(bucket: string): readonly WorkspaceRecord[] {
    return this.requests.get(bucket);
  }

  byPrincipal(principal: string): readonly WorkspaceRecord[] {
    return this.principals.get(principal);
  }

  discoverableBuckets(): readonly DiscoverableBucket[] {
    return this.discoverable.all();
  }

  setStorage(name: string, storage: StorageResource | undefined): void {
    const before = this.candidates.get(name);
    const after =
      storage && this.secretNames({ name, principal: storage.principal });
    for (const secret of before ? secretsIn(before) : []) {
      this.read(secret, name, false);
    }
    for (const secret of after ? secretsIn(after) : []) {
      this.read(secret, name, true);
    }
    if (after) this.candidates.set(name, after);
    else this.candidates.delete(name);
    this.update(name, parts => {
      parts.storage = storage;
    });
    if (!before || !after) this.rebuildRivals(name, before ?? after);
  }

  setDatalab(name: string, datalab: DatalabResource | undefined): void {
    this.update(name, parts => {
      parts.datalab = datalab;
    });
  }

  /** The names of a Secret's keys. */
  setSecret(secret: string, keys: ReadonlySet<string> | undefined): void {
    if (keys) this.secrets.set(secret, keys);
    else this.secrets.delete(secret);
    for (const name of this.secretReaders.get(secret) ?? []) {
      this.rebuild(name);
    }
  }

  /** The size that a claim in the namespace of a workspace asks for. */
  setClaim(namespace: string, claim: string, size: string | undefined): void {
    this.update(namespace, ({ claims }) => put(claims, claim, size));
  }

  /** The storage that a ResourceQuota in the namespace of a workspace allows. */
  setQuota(namespace: string, quota: string, hard: string | undefined): void {
    this.update(namespace, ({ quotas }) => put(quotas, quota, hard));
  }

  private update(name: string, change: (parts: Parts) => void): void {
    const parts = this.parts.get(name) ?? {
      claims: new Map(),
      quotas: new Map(),
    };
    change(parts);
    if (isEmpty(parts)) this.parts.delete(name);
    else this.parts.set(name, parts);
    this.rebuild(name);
  }

  private rebuild(name: string): void {
    const before = this.records.get(name);
    const after = this.build(name);
    if (!before && !after) return;
    if (before) {
      this.records.delete(name);
      this.groups.forEach(group => group.remove(before));
    }
    if (after) {
      this.records.set(name, after);
      this.groups.forEach(group => group.add(after));
    }
    if (before?.storage !== after?.storage) {
      this.discoverable.set(name, after?.storage);
    }
    this.changed({ name, before, after });
  }

  private build(name: string): WorkspaceRecord | undefined {
    const parts = this.parts.get(name);
    if (!parts?.storage) return undefined;
    return Object.freeze({
      name,
      storage: parts.storage,
      datalab: parts.datalab,
      secrets: this.secretsOf(name),
      claims: Object.freeze(
        [...parts.claims].map(([claim, size]) =>
          Object.freeze({ name: claim, size }),
        ),
      ),
      quotas: Object.freeze([...parts.quotas.values()]),
    });
  }

  private secretsOf(name: string): WorkspaceRecord['secrets'] {
    const s3 = this.secretOf(name, 's3');
    const stores = this.secretOf(name, 'stores');
    const registry = this.secretOf(name, 'registry');
    return Object.freeze({
      ...(s3 && { s3 }),
      ...(stores && { stores }),
      ...(registry && { registry }),
    });
  }

  private secretOf(name: string, part: SecretPart): KnownSecret | undefined {
    const candidates = this.candidates.get(name)?.[part] ?? [];
    for (const [rank, secret] of candidates.entries()) {
      const keys = this.secrets.get(secret);
      if (keys && !this.isWantedMore(secret, name, part, rank)) {
        return { name: secret, keys };
      }
    }
    return undefined;
  }

  /** Secret `lab-datalab` is workspace lab's, and not that of a workspace named `lab-datalab`. */
  private isWantedMore(
    secret: string,
    name: string,
    part: SecretPart,
    rank: number,
  ): boolean {
    return [...(this.secretReaders.get(secret) ?? [])].some(other => {
      const others = this.candidates.get(other)?.[part].indexOf(secret) ?? -1;
      return other !== name && others >= 0 && others < rank;
    });
  }

  /** A workspace that comes or goes takes or leaves Secrets that others look at, too. */
  private rebuildRivals(
    name: string,
    candidates: SecretCandidates | undefined,
  ): void {
    const rivals = (candidates ? secretsIn(candidates) : []).flatMap(secret =>
      this.secrets.has(secret)
        ? [...(this.secretReaders.get(secret) ?? [])]
        : [],
    );
    for (const rival of new Set(rivals)) {
      if (rival !== name) this.rebuild(rival);
    }
  }

  private read(secret: string, workspace: string, reads: boolean): void {
    const readers = this.secretReaders.get(secret) ?? new Set();
    if (reads) readers.add(workspace);
    else readers.delete(workspace);
    if (readers.size > 0) this.secretReaders.set(secret, readers);
    else this.secretReaders.delete(secret);
  }
}

function secretsIn(candidates: SecretCandidates): string[] {
  return Object.values(candidates).flat();
}

function put(map: Map<string, string>, key: string, value?: string): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function isEmpty({ storage, datalab, claims, quotas }: Parts): boolean {
  return !storage && !datalab && claims.size === 0 && quotas.size === 0;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byName(a: WorkspaceRecord, b: WorkspaceRecord): number {
  return compareText(a.name, b.name);
}

/** The older Storage first: a bucket's name belongs to it. */
function byAge(a: WorkspaceRecord, b: WorkspaceRecord): number {
  return (
    compareText(
      a.storage.meta.creationTimestamp,
      b.storage.meta.creationTimestamp,
    ) || byName(a, b)
  );
}

function memberNames(record: WorkspaceRecord): string[] {
  return (record.datalab?.members ?? []).map(({ name }) => memberKey(name));
}

function bucketNames(record: WorkspaceRecord): string[] {
  return record.storage.buckets.map(({ name }) => name);
}

function requestedBuckets(record: WorkspaceRecord): string[] {
  return record.storage.requests.map(({ bucket }) => bucket);
}

function principals(record: WorkspaceRecord): string[] {
  return [record.storage.principal];
}
