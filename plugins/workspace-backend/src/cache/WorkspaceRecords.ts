import { intentOf } from '../model/creating/intent';
import {
  BY_MARKS,
  ObjectFacts,
  OwnerFacts,
  Ownership,
} from '../model/ownership';
import { DatalabResource, StorageResource } from '../model/resources';
import { SecretNames } from '../model/credentials/secretNames';
import {
  SecretClaim,
  SecretFacts,
  secretFacts,
} from '../model/credentials/secretOwnership';
import { DiscoverableBuckets } from './DiscoverableBuckets';
import { ownedUsage, Sized } from './ownedUsage';
import { ownerFacts } from '../model/ownerFacts';
import {
  ownerOfStorage,
  workspaceMembers,
} from '../model/members/ownerOfStorage';
import { storageOfRemains } from '../model/health/remains';
import { bucketNames, RecordGroups } from './RecordGroups';
import { WorkspaceChange } from './types';
import { WorkspaceSecrets } from './WorkspaceSecrets';
import { KubernetesObject } from '../model/kubernetes';
import {
  DiscoverableBucket,
  WorkspaceRecord,
  WorkspaceRoles,
} from '../model/record';

/** What is known of a name, whether or not it is a workspace (yet). */
interface Parts {
  storage?: StorageResource;
  datalab?: DatalabResource;
  /** The namespace of this name. */
  namespace?: ObjectFacts;
  readonly claims: Map<string, Sized>;
  readonly quotas: Map<string, Sized>;
}

/** What proves whose Secrets and namespaces are. */
export interface Ownerships {
  readonly secrets: Ownership;
  readonly namespaces: Ownership;
}

const NO_CLASHES: readonly string[] = Object.freeze([]);

const ALL_BY_MARKS: Ownerships = { secrets: BY_MARKS, namespaces: BY_MARKS };

/**
 * Workspaces put together from the objects that they consist of, in whatever order these come, and keyed for every
 * question. Each change costs in proportion to itself.
 */
export class WorkspaceRecords {
  private readonly parts = new Map<string, Parts>();
  private readonly secrets: WorkspaceSecrets;

  private readonly records = new Map<string, WorkspaceRecord>();
  private readonly groups = new RecordGroups();
  private readonly discoverable = new DiscoverableBuckets();
  /** The names of buckets that several workspaces list. */
  private readonly clashing = new Set<string>();

  constructor(
    private readonly changed: (change: WorkspaceChange) => void,
    secretNames: SecretNames,
    private readonly ownership: Ownerships = ALL_BY_MARKS,
  ) {
    this.secrets = new WorkspaceSecrets(secretNames, ownership.secrets);
  }

  get(name: string): WorkspaceRecord | undefined {
    return this.records.get(name);
  }

  remains(name: string): WorkspaceRoles | undefined {
    const { storage, datalab } = this.parts.get(name) ?? {};
    if (storage || !datalab) return undefined;
    return intentOf(datalab.meta)?.verb === 'delete'
      ? { name, members: datalab.members }
      : undefined;
  }

  unfinished(): string[] {
    return [...this.parts].flatMap(([name, { storage, datalab }]) =>
      [storage, datalab].some(each => each && intentOf(each.meta))
        ? [name]
        : [],
    );
  }

  /** The names of which a Storage names the owner, which its Datalab should, and of which there may be none yet. */
  awaitingDatalab(): string[] {
    return this.list().flatMap(({ name, storage }) =>
      ownerOfStorage(storage.meta) === undefined ? [] : [name],
    );
  }

  list(): readonly WorkspaceRecord[] {
    return this.groups.sorted.all();
  }

  byMember(member: string): readonly WorkspaceRecord[] {
    return this.groups.members.get(member);
  }

  byBucket(bucket: string): readonly WorkspaceRecord[] {
    return this.groups.buckets.get(bucket);
  }

  clashesOf({ storage }: WorkspaceRecord): readonly string[] {
    if (this.clashing.size === 0) return NO_CLASHES;
    return storage.buckets
      .map(({ name }) => name)
      .filter(name => this.clashing.has(name));
  }

  byRequest(bucket: string): readonly WorkspaceRecord[] {
    return this.groups.requests.get(bucket);
  }

  byPrincipal(principal: string): readonly WorkspaceRecord[] {
    return this.groups.principals.get(principal);
  }

  byGrantee(principal: string): readonly WorkspaceRecord[] {
    return this.groups.grantees.get(principal);
  }

  discoverableBuckets(): readonly DiscoverableBucket[] {
    return this.discoverable.all();
  }

  /** Whether a Secret, as it was just read, is the workspace's. */
  secretClaim(secret: KubernetesObject, workspace: OwnerFacts): SecretClaim {
    const facts = secretFacts(secret, this.ownership.secrets);
    return this.secrets.claim(facts, workspace);
  }

  setStorage(name: string, storage: StorageResource | undefined): void {
    const rivals = this.secrets.setWorkspace(name, storage?.principal);
    this.update(name, parts => {
      parts.storage = storage;
    });
    for (const rival of rivals) this.rebuildIfChanged(rival);
  }

  setDatalab(name: string, datalab: DatalabResource | undefined): void {
    this.update(name, parts => {
      parts.datalab = datalab;
    });
  }

  setSecret(secret: string, facts: SecretFacts | undefined): void {
    for (const name of this.secrets.set(secret, facts)) this.rebuild(name);
  }

  /** What the namespace of a workspace says of whose it is. */
  setNamespace(namespace: string, facts: ObjectFacts | undefined): void {
    this.update(namespace, parts => {
      parts.namespace = facts;
    });
  }

  /** A claim in the namespace of a workspace; its size is what it asks for. */
  setClaim(namespace: string, claim: string, sized: Sized | undefined): void {
    this.update(namespace, ({ claims }) => put(claims, claim, sized));
  }

  /** A ResourceQuota in the namespace of a workspace; its size is the storage that it allows. */
  setQuota(namespace: string, quota: string, sized: Sized | undefined): void {
    this.update(namespace, ({ quotas }) => put(quotas, quota, sized));
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

  /** Another workspace came or went, which may or may not matter to this one's Secrets. */
  private rebuildIfChanged(name: string): void {
    const before = this.records.get(name);
    const after = this.build(name);
    if (isSameBySecrets(before, after)) return;
    this.put(name, before, after);
  }

  private rebuild(name: string): void {
    this.put(name, this.records.get(name), this.build(name));
  }

  private put(
    name: string,
    before: WorkspaceRecord | undefined,
    after: WorkspaceRecord | undefined,
  ): void {
    if (!before && !after) return;
    if (before) {
      this.records.delete(name);
      this.groups.remove(before);
    }
    if (after) {
      this.records.set(name, after);
      this.groups.add(after);
    }
    if (before?.storage !== after?.storage) {
      this.discoverable.set(name, after?.storage);
      this.noteClashes(before);
      this.noteClashes(after);
    }
    this.changed({ name, before, after });
  }

  private noteClashes(record: WorkspaceRecord | undefined): void {
    for (const bucket of record ? bucketNames(record) : []) {
      if (this.groups.buckets.get(bucket).length > 1) this.clashing.add(bucket);
      else this.clashing.delete(bucket);
    }
  }

  private build(name: string): WorkspaceRecord | undefined {
    const parts = this.parts.get(name);
    const { storage, datalab } = parts ?? {};
    if (!parts) return undefined;
    if (!storage) return datalab && remainsOf(datalab);
    const { secrets, clashes } = this.secrets.of(name, part =>
      ownerFacts(storage, datalab, part),
    );
    const { claims, quotas } = ownedUsage(
      parts,
      ownerFacts(storage, datalab, 'namespace'),
      this.ownership.namespaces,
    );
    return Object.freeze({
      name,
      storage,
      datalab,
      members: workspaceMembers(storage.meta, datalab),
      secrets,
      ...(clashes.length > 0 && { secretClashes: clashes }),
      claims,
      quotas,
    });
  }
}

/** A workspace of which only the Datalab is left. Secrets and usage are not its any more. */
function remainsOf(datalab: DatalabResource): WorkspaceRecord | undefined {
  const storage = storageOfRemains(datalab);
  return (
    storage &&
    Object.freeze({
      name: datalab.meta.name,
      storage,
      datalab,
      isRemains: true as const,
      members: datalab.members,
      secrets: {},
      claims: [],
      quotas: [],
    })
  );
}

function put<T>(map: Map<string, T>, key: string, value?: T): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function isEmpty(parts: Parts): boolean {
  const { storage, datalab, namespace, claims, quotas } = parts;
  return (
    !storage && !datalab && !namespace && claims.size === 0 && quotas.size === 0
  );
}

function isSameBySecrets(
  a: WorkspaceRecord | undefined,
  b: WorkspaceRecord | undefined,
): boolean {
  const facts = (record: WorkspaceRecord | undefined) =>
    JSON.stringify([record?.secrets, record?.secretClashes]);
  return facts(a) === facts(b);
}
