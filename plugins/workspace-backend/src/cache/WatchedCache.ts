import { WatchStatus } from '@eoepca/backstage-plugin-workspace-common';
import {
  DATALAB,
  definitionName,
  ResourceKind,
  SECRET,
  STORAGE,
} from '../model/kinds';
import { isAtLeast } from '../kubernetes/versions';
import { BY_MARKS, OwnerFacts } from '../model/ownership';
import { secretNames } from '../model/credentials/secretNames';
import { SecretClaim } from '../model/credentials/secretOwnership';
import { assertServing } from './assertServing';
import { ChangeListeners } from './ChangeListeners';
import { AnyReflector } from './Reflector';
import { WorkspaceChange, WorkspaceCache } from './types';
import { Waiters } from './Waiters';
import { createWatches, Watches } from './watches';
import { WatchedCacheOptions } from './WatchedCacheOptions';
import { WorkspaceRecords } from './WorkspaceRecords';
import { KubernetesObject } from '../model/kubernetes';
import {
  DiscoverableBucket,
  WorkspaceRecord,
  WorkspaceRoles,
} from '../model/record';

const MAX_STALENESS_MS = 5 * 60_000;
const SEEN_TIMEOUT_MS = 2_000;

/** {@link WorkspaceCache} fed by watches. */
export class WatchedCache implements WorkspaceCache {
  /** Resolves when all there is has been listed once; stays open while the cluster cannot be reached. */
  readonly ready: Promise<void>;

  private readonly options: WatchedCacheOptions;
  private readonly records: WorkspaceRecords;
  private readonly watches: Watches;
  private readonly all: readonly AnyReflector[];
  private readonly waiters = new Waiters();
  private readonly listeners: ChangeListeners;
  private readonly stopping = new AbortController();
  private readonly becomeReady: () => void;
  private complete = false;
  private running: Promise<unknown> | undefined;

  constructor(options: WatchedCacheOptions) {
    this.options = options;
    const { promise, resolve } = openPromise();
    this.ready = promise;
    this.becomeReady = resolve;
    this.listeners = new ChangeListeners(options.logger);
    const { ownership = { secrets: BY_MARKS, namespaces: BY_MARKS } } = options;
    this.records = new WorkspaceRecords(
      change => {
        if (this.complete) this.listeners.tell(change);
      },
      options.secretNames ?? secretNames(),
      ownership,
    );
    this.watches = createWatches(
      { ...options, ownership, progressed: () => this.progressed() },
      this.records,
      name => this.definitionChanged(name),
    );
    this.all = Object.values<AnyReflector>({ ...this.watches });
  }

  /** Begins to watch, and goes on until `stop`, whether there is a cluster or not. */
  start(): void {
    this.running ??= Promise.all(
      this.all.map(reflector => reflector.run(this.stopping.signal)),
    );
  }

  /** Resolves when all requests have ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.waiters.endAll();
    await this.running;
  }

  get(name: string): WorkspaceRecord | undefined {
    return this.records.get(name);
  }

  remains(name: string): WorkspaceRoles | undefined {
    return this.records.remains(name);
  }

  unfinished(): readonly string[] {
    const names = this.records.unfinished();
    if (!this.hasDefinition(definitionName(DATALAB))) return names;
    return [...new Set([...names, ...this.records.awaitingDatalab()])];
  }

  list(): readonly WorkspaceRecord[] {
    return this.records.list();
  }

  byMember(member: string): readonly WorkspaceRecord[] {
    return this.records.byMember(member);
  }

  byBucket(bucket: string): readonly WorkspaceRecord[] {
    return this.records.byBucket(bucket);
  }

  isBucketElsewhere(bucket: string, workspace: string): boolean {
    return this.byBucket(bucket).some(({ name }) => name !== workspace);
  }

  clashesOf(record: WorkspaceRecord): readonly string[] {
    return this.records.clashesOf(record);
  }

  byRequest(bucket: string): readonly WorkspaceRecord[] {
    return this.records.byRequest(bucket);
  }

  byPrincipal(principal: string): readonly WorkspaceRecord[] {
    return this.records.byPrincipal(principal);
  }

  byGrantee(principal: string): readonly WorkspaceRecord[] {
    return this.records.byGrantee(principal);
  }

  secretClaim(secret: KubernetesObject, workspace: OwnerFacts): SecretClaim {
    return this.records.secretClaim(secret, workspace);
  }

  discoverableBuckets(): readonly DiscoverableBucket[] {
    return this.records.discoverableBuckets();
  }

  hasDefinition(name: string): boolean {
    const { definitions, storages, datalabs } = this.watches;
    if (definitions.get('', name)) return true;
    if (this.knowsDefinitions()) return false;
    // Where definitions may not be listed, what they define tells.
    const own = new Map([
      [definitionName(STORAGE), storages],
      [definitionName(DATALAB), datalabs],
    ]).get(name);
    return own !== undefined && own.synced && own.state !== 'missing';
  }

  knowsDefinitions(): boolean {
    return isReadable(this.watches.definitions);
  }

  datalabFields(): ReadonlySet<string> | undefined {
    return this.watches.datalabFields.get('', definitionName(DATALAB))?.value;
  }

  knowsClaims(): boolean {
    const { claims, namespaces } = this.watches;
    const { proof } = this.options.ownership?.namespaces ?? BY_MARKS;
    return isReadable(claims) && (proof === 'name' || isReadable(namespaces));
  }

  raw(kind: ResourceKind, name: string): KubernetesObject | undefined {
    const { storages, datalabs } = this.watches;
    const { namespace } = this.options;
    if (kind.plural === STORAGE.plural) {
      return storages.get(namespace, name)?.value;
    }
    return kind.plural === DATALAB.plural
      ? datalabs.get(namespace, name)?.value
      : undefined;
  }

  async seen(
    kind: ResourceKind,
    name: string,
    resourceVersion: string | undefined,
  ): Promise<void> {
    const reflector = this.reflectorOf(kind);
    if (!reflector) return;
    const timeoutMs = this.options.seenTimeoutMs ?? SEEN_TIMEOUT_MS;
    const isSeen = () =>
      this.waiters.wait(
        () => this.hasSeen(reflector, name, resourceVersion),
        timeoutMs,
      );
    if (!(await isSeen())) {
      this.options.logger.warn(
        `The watch has not yet told what was written to ${kind.kind} '${name}'`,
      );
      reflector.relist('it does not tell what was written');
      await isSeen();
    }
  }

  knows(
    kind: ResourceKind,
    name: string,
    resourceVersion: string | undefined,
  ): boolean {
    const reflector = this.reflectorOf(kind);
    return (
      reflector !== undefined && this.hasSeen(reflector, name, resourceVersion)
    );
  }

  assertServing(): void {
    const limit = this.options.maxStalenessMs ?? MAX_STALENESS_MS;
    assertServing(this.watches, this.all, limit);
  }

  status(): WatchStatus[] {
    return this.all.map(reflector => reflector.status());
  }

  get stale(): boolean {
    return this.all.some(({ state }) => state === 'stale');
  }

  /** How often lists and watches failed and were begun anew, by kind. */
  restarts(): [kind: string, times: number][] {
    return this.all.map(reflector => [
      reflector.status().kind,
      reflector.restarts,
    ]);
  }

  /** Changes before `ready` are not told: nobody could have asked for what was before. */
  onChange(listener: (change: WorkspaceChange) => void): () => void {
    return this.listeners.add(listener);
  }

  private reflectorOf(kind: ResourceKind): AnyReflector | undefined {
    switch (kind.plural) {
      case STORAGE.plural:
        return this.watches.storages;
      case DATALAB.plural:
        return this.watches.datalabs;
      case SECRET.plural:
        return this.watches.secrets;
      default:
        return undefined;
    }
  }

  private hasSeen(
    reflector: AnyReflector,
    name: string,
    version: string | undefined,
  ): boolean {
    const entry = reflector.get(this.options.namespace, name);
    // One with finalizers stays a while after it was deleted.
    if (version === undefined) return !entry || entry.deleting;
    return [entry?.version, reflector.version].some(
      known => known !== undefined && isAtLeast(known, version),
    );
  }

  private progressed(): void {
    this.waiters.check();
    if (!this.complete && this.all.every(reflector => reflector.synced)) {
      this.complete = true;
      this.options.logger.info(
        `Watching ${this.list().length} workspaces in namespace ${
          this.options.namespace
        }`,
      );
      this.becomeReady();
    }
  }

  private definitionChanged(name: string): void {
    const { storages, datalabs } = this.watches;
    if (name === definitionName(STORAGE)) storages.wake();
    if (name === definitionName(DATALAB)) datalabs.wake();
  }
}

function isReadable({ state }: AnyReflector): boolean {
  return state !== 'forbidden' && state !== 'missing';
}

function openPromise(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>(fulfil => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
