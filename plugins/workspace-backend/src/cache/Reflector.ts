import { LoggerService } from '@backstage/backend-plugin-api';
import { WatchStatus } from '@eoepca/backstage-plugin-workspace-common';
import { deadline } from '../kubernetes/deadline';
import { ApiFault, publicWords } from '../kubernetes/faults';
import { isOlder } from '../kubernetes/versions';
import { Backoff, BackoffOptions } from './Backoff';
import { ListWatcher } from './ListWatcher';
import { Entry, ObjectChange, ReflectedObjects } from './ReflectedObjects';
import { parseWatchEvent, WatchFault } from './watchEvents';
import { KubernetesObject } from '../model/kubernetes';
import { Clock } from '../model/clock';

/** When a reflector does what, in milliseconds. */
export interface ReflectorTiming {
  readonly backoff: BackoffOptions;
  /** A watch that lived so long has put earlier failures behind it. */
  readonly calmMs: number;
  /** A watch without a line for so long is cut, and all is listed; API servers send a bookmark every minute. */
  readonly idleMs: number;
  /** A watch that follows a failure may take so long for its first line, before all is listed. */
  readonly confirmMs: number;
  /** How long the server is asked to keep a watch open: this to twice this. */
  readonly watchMs: number;
  /** How much longer we keep it open ourselves. */
  readonly graceMs: number;
  /** How long a list is believed, though the watch after it misses something. */
  readonly relistMs: number;
}

export const REFLECTOR_TIMING: ReflectorTiming = {
  backoff: { firstMs: 500, longestMs: 30_000 },
  calmMs: 30_000,
  idleMs: 150_000,
  confirmMs: 10_000,
  watchMs: 5 * 60_000,
  graceMs: 30_000,
  relistMs: 10_000,
};

const PAGE_SIZE = 500;
/** No server keeps us waiting longer than this. */
const LONGEST_ASKED_MS = 5 * 60_000;
/** What ends sooner than this is no watch, and no reason to hurry. */
const SHORTEST_WATCH_MS = 1_000;
/** Every so many failures in a row we start over with a list, in case what we resume from is itself at fault. */
const RESUMES = 5;

export interface ReflectorOptions<T> {
  /** `Storage`, for status and log. */
  readonly kind: string;
  readonly source: ListWatcher;
  /** What to keep of an object, of which nothing else survives. Must not throw. */
  readonly keep: (object: KubernetesObject) => T;
  /** Must not throw. */
  readonly changed: (change: ObjectChange<T>) => void;
  /** Something was confirmed, or the state changed. */
  readonly progressed?: () => void;
  /** We can do without: when it is forbidden, none are known. */
  readonly optional?: boolean;
  /** Objects in a page of a list; default 500. */
  readonly pageSize?: number;
  readonly logger: LoggerService;
  readonly clock: Clock;
  readonly timing?: Partial<ReflectorTiming>;
}

/** A reflector of whatever kind, by its public members. */
export type AnyReflector = Pick<Reflector<unknown>, keyof Reflector<unknown>>;

/**
 * Keeps the objects of one kind as they are in the cluster: a list, then a watch from there on, resumed where it broke
 * and listed again where it cannot be (410, an event out of order, a line that is no event). It gives up on nothing but
 * its signal, and says how sure it is of what it knows: a list, an event or a bookmark confirms it; that a watch was
 * opened doesn't, as it may never tell anything.
 */
export class Reflector<T> {
  private readonly objects: ReflectedObjects<T>;
  private readonly timing: ReflectorTiming;
  private readonly backoff: Backoff;
  private watchState: WatchStatus['state'] = 'syncing';
  private message: string | undefined;
  private confirmedAt: number | undefined;
  private listedOnce = false;
  private wholeLists = false;
  private watchOpenedAt: number | undefined;
  private warned = false;
  private resumeFrom: string | undefined;
  private endPause: (() => void) | undefined;
  private cutWatch: (() => void) | undefined;
  private mustList = false;
  private listedAt = -Infinity;
  private failures = 0;

  constructor(private readonly options: ReflectorOptions<T>) {
    this.objects = new ReflectedObjects(options.keep, options.changed);
    this.timing = { ...REFLECTOR_TIMING, ...options.timing };
    this.backoff = new Backoff(this.timing.backoff);
  }

  /** Whether we know all there is: after the first list, or once it is clear that there is nothing to list. */
  get synced(): boolean {
    return this.listedOnce;
  }

  get state(): WatchStatus['state'] {
    return this.watchState;
  }

  /** The `resourceVersion` up to which everything is known. */
  get version(): string | undefined {
    return this.resumeFrom;
  }

  /** Milliseconds since the cluster last confirmed what we know; infinite before it first did. */
  get ageMs(): number {
    return this.now() - (this.confirmedAt ?? -Infinity);
  }

  /** How often a list or watch failed and was begun anew. */
  get restarts(): number {
    return this.failures;
  }

  get(namespace: string, name: string): Entry<T> | undefined {
    return this.objects.get(namespace, name);
  }

  status(): WatchStatus {
    return {
      kind: this.options.kind,
      state: this.watchState,
      ...(this.confirmedAt !== undefined &&
        this.watchState !== 'forbidden' && {
          last_confirmed: new Date(this.confirmedAt).toISOString(),
        }),
      ...(this.message && { message: this.message }),
    };
  }

  /** Runs until the signal is aborted; never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        if (this.resumeFrom === undefined || this.mustList) {
          await this.list(signal);
        }
        await this.watch(signal);
      } catch (fault) {
        if (signal.aborted) return;
        await this.pause(this.failed(fault), signal);
      }
    }
  }

  /** There is reason to believe that the next try succeeds: do it now. */
  readonly wake = (): void => {
    this.backoff.reset();
    this.endPause?.();
  };

  /**
   * Something is known to have happened that the watch hasn't told: its connection may be dead without having been closed.
   * What is known is stale until a new list, which begins at once.
   *
   * @param reason - for the log and for everybody who reads the status: names nothing
   */
  relist(reason: string): void {
    const { relistMs } = this.timing;
    if (this.mustList || !this.cutWatch) return;
    // A cluster that is slow to tell would only be slower for being asked for everything again and again.
    if (this.now() - this.listedAt < relistMs) return;
    this.options.logger.warn(
      `${this.options.kind} watch: ${reason}; everything is listed again`,
    );
    this.warned = true;
    this.failures += 1;
    this.doubt(reason);
    this.cutWatch();
  }

  /** What is known is stale until it is listed, which comes next. */
  private doubt(reason: string): void {
    this.mustList = true;
    this.watchState = 'stale';
    this.message = reason;
    this.options.progressed?.();
  }

  private async list(signal: AbortSignal): Promise<void> {
    const listed: Entry<T>[] = [];
    let continueFrom: string | undefined;
    let version: string;
    try {
      do {
        const { pageSize = PAGE_SIZE } = this.options;
        const limit = this.wholeLists ? undefined : pageSize;
        const page = await this.options.source.list(
          { limit, continueFrom },
          signal,
        );
        for (const object of page.objects) {
          listed.push(this.objects.reduce(object));
        }
        ({ continueFrom, version } = page);
      } while (continueFrom);
    } catch (fault) {
      // Pages that expire while we read them are too slow for this cluster: take all at once.
      this.wholeLists = Boolean(continueFrom) && isExpired(fault);
      throw fault;
    }
    this.wholeLists = false;
    this.objects.replace(listed);
    this.resumeFrom = version;
    this.mustList = false;
    this.listedAt = this.now();
    this.confirm('fresh');
  }

  private async watch(signal: AbortSignal): Promise<void> {
    const { watchMs, graceMs, idleMs, confirmMs } = this.timing;
    const askedMs = watchMs * (1 + Math.random());
    const limit = deadline(askedMs + graceMs, signal);
    this.cutWatch = limit.abort;
    const idle = deadline(idleMs, limit.signal);
    const startedAt = this.now();
    let opened = false;
    let isSilent = true;
    let unconfirmed: NodeJS.Timeout | undefined;
    try {
      const stream = await this.options.source.watch(
        {
          version: this.resumeFrom ?? '',
          timeoutSeconds: Math.ceil(askedMs / 1000),
        },
        idle.signal,
      );
      opened = true;
      this.watchOpenedAt = this.now();
      if (this.watchState !== 'fresh') {
        unconfirmed = setTimeout(idle.abort, confirmMs);
      }
      for await (const line of stream) {
        if (this.mustList) return;
        isSilent = false;
        clearTimeout(unconfirmed);
        idle.restartTimer();
        this.receive(line);
      }
    } catch (fault) {
      // One that we cut ourselves is resumed at once, or followed by a list.
      if (!opened || !idle.signal.aborted) throw fault;
      if (!limit.signal.aborted) this.doubt('the watch was silent');
      return;
    } finally {
      this.cutWatch = undefined;
      clearTimeout(unconfirmed);
      idle.clear();
      limit.clear();
    }
    // Nothing has confirmed what was known before.
    this.mustList ||= isSilent;
    if (this.now() - startedAt < SHORTEST_WATCH_MS) {
      throw new Error('The watch ended as soon as it began');
    }
  }

  private receive(line: string): void {
    const event = parseWatchEvent(line);
    if (this.resumeFrom && isOlder(event.version, this.resumeFrom)) {
      throw new WatchFault('The watch sent an event out of order');
    }
    if (event.type === 'changed') this.objects.upsert(event.object);
    if (event.type === 'deleted') this.objects.remove(event.object);
    this.resumeFrom = event.version;
    this.confirm('fresh');
  }

  /** Notes a failure and says how long to wait. */
  private failed(fault: unknown): number {
    this.failures += 1;
    if (
      this.watchOpenedAt !== undefined &&
      this.now() - this.watchOpenedAt >= this.timing.calmMs
    ) {
      this.backoff.reset();
    }
    this.watchOpenedAt = undefined;
    const first = this.backoff.failures === 0;
    const pause = this.backoff.next();
    const asked = fault instanceof ApiFault ? fault.retryAfter ?? 0 : 0;
    if (needsList(fault) || this.backoff.failures % RESUMES === 0) {
      this.resumeFrom = undefined;
    }
    if (fault instanceof ApiFault && fault.missingDefinition) {
      this.nothingThere('missing', 'its definition is not installed');
    } else if (
      this.options.optional &&
      fault instanceof ApiFault &&
      fault.code === 403
    ) {
      this.nothingThere(
        'forbidden',
        'not known: the service account has no right to list it',
      );
    } else {
      this.stale(fault);
    }
    return first && isExpired(fault)
      ? 0
      : Math.max(pause, Math.min(asked * 1000, LONGEST_ASKED_MS));
  }

  private nothingThere(state: 'missing' | 'forbidden', message: string): void {
    if (this.watchState !== state) {
      this.warned = true;
      this.options.logger.warn(`No ${this.options.kind} known: ${message}`);
    }
    this.resumeFrom = undefined;
    this.objects.replace([]);
    this.confirm(state, message);
  }

  private stale(fault: unknown): void {
    const message = fault instanceof Error ? fault.message : 'unknown fault';
    // A single cut is everyday life where a load balancer stands in between.
    const tolerated = this.listedOnce ? 1 : 0;
    const level = this.backoff.failures === tolerated + 1 ? 'warn' : 'debug';
    this.warned ||= level === 'warn';
    this.options.logger[level](`${this.options.kind} watch: ${message}`);
    // What was missing or forbidden stays so until the cluster says otherwise.
    if (!['missing', 'forbidden'].includes(this.watchState)) {
      this.watchState = this.listedOnce ? 'stale' : 'syncing';
      this.message = publicWords(fault);
    }
    this.options.progressed?.();
  }

  private confirm(state: WatchStatus['state'], message?: string): void {
    if (state === 'fresh' && this.warned) {
      this.warned = false;
      this.options.logger.info(`${this.options.kind} watch: works again`);
    }
    this.watchState = state;
    this.message = message;
    this.confirmedAt = this.now();
    this.listedOnce = true;
    this.options.progressed?.();
  }

  private now(): number {
    return this.options.clock().getTime();
  }

  private pause(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(() => this.endPause?.(), ms);
      this.endPause = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', this.wake);
        this.endPause = undefined;
        resolve();
      };
      signal.addEventListener('abort', this.wake, { once: true });
      if (signal.aborted) this.endPause();
    });
  }
}

function isExpired(fault: unknown): boolean {
  return fault instanceof ApiFault && fault.expired;
}

function needsList(fault: unknown): boolean {
  return fault instanceof WatchFault || isExpired(fault);
}
