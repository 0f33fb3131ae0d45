import { ListPage } from '../../kubernetes/objects';
import { ListWatcher } from '../ListWatcher';
import { ReflectorTiming } from '../Reflector';
import { KubernetesObject } from '../../model/kubernetes';

/** Tries again at once, and never gives up a calm watch. */
export const QUICK: ReflectorTiming = {
  backoff: { firstMs: 1, longestMs: 5 },
  calmMs: 10_000,
  idleMs: 10_000,
  confirmMs: 10_000,
  watchMs: 300_000,
  graceMs: 10_000,
  relistMs: 0,
};

/** A watch that the fake serves; the test writes its lines. */
export interface FakeWatch {
  /** Where it was asked to go on from. */
  readonly version: string;
  readonly timeoutSeconds: number;
  /** Whether the client still reads. */
  readonly open: boolean;
  line(text: string): void;
  event(type: string, object: unknown): void;
  /** As when the server's timeout is over. */
  end(): void;
  /** As when the network fails. */
  cut(fault: Error): void;
}

type Faults = (Error | undefined)[];

function orAborted(
  promise: Promise<void> | undefined,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new Error('aborted'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    (promise ?? Promise.resolve()).then(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, reject);
  });
}

class OpenWatch implements FakeWatch {
  open = true;
  private readonly queue: (string | Error | undefined)[] = [];
  private notify = () => {};

  constructor(
    readonly version: string,
    readonly timeoutSeconds: number,
    private readonly signal: AbortSignal,
  ) {}

  line(text: string) {
    this.push(text);
  }

  event(type: string, object: unknown) {
    this.push(JSON.stringify({ type, object }));
  }

  end() {
    this.push(undefined);
  }

  cut(fault: Error) {
    this.push(fault);
  }

  async *lines(): AsyncGenerator<string, void> {
    try {
      for (;;) {
        while (this.queue.length === 0) {
          await orAborted(
            new Promise<void>(resolve => {
              this.notify = resolve;
            }),
            this.signal,
          );
        }
        const next = this.queue.shift();
        if (next instanceof Error) throw next;
        if (next === undefined) return;
        yield next;
      }
    } finally {
      this.open = false;
    }
  }

  private push(what: string | Error | undefined) {
    this.queue.push(what);
    this.notify();
  }
}

/** A list and watch of which a test says what it answers, and when. */
export class FakeListWatcher implements ListWatcher {
  objects: KubernetesObject[] = [];
  version = '100';
  /** What the next lists and watches fail with, in order; `undefined` lets one pass. */
  readonly listFaults: Faults = [];
  readonly watchFaults: Faults = [];
  /** Limits the pages whatever the client asks for. */
  pageSize = Infinity;
  readonly lists: { limit?: number; continueFrom?: string }[] = [];
  readonly watches: FakeWatch[] = [];
  /** Resolves lists only when called. */
  holdLists: Promise<void> | undefined;

  async list(
    page: { limit?: number; continueFrom?: string },
    signal: AbortSignal,
  ): Promise<ListPage> {
    this.lists.push(page);
    await orAborted(this.holdLists, signal);
    const fault = this.listFaults.shift();
    if (fault) throw fault;
    const start = Number(page.continueFrom ?? 0);
    const end = start + Math.min(this.pageSize, page.limit ?? Infinity);
    return {
      objects: this.objects.slice(start, end),
      version: this.version,
      continueFrom: end < this.objects.length ? String(end) : undefined,
    };
  }

  async watch(
    { version, timeoutSeconds }: { version: string; timeoutSeconds: number },
    signal: AbortSignal,
  ): Promise<AsyncIterable<string>> {
    const fault = this.watchFaults.shift();
    if (fault) throw fault;
    const watch = new OpenWatch(version, timeoutSeconds, signal);
    this.watches.push(watch);
    return watch.lines();
  }

  get lastWatch(): FakeWatch {
    const watch = this.watches[this.watches.length - 1];
    if (!watch) throw new Error('There was no watch yet');
    return watch;
  }
}

/** An object with what the reflector looks at. */
export function anObject(
  name: string,
  resourceVersion: string,
  rest: Record<string, unknown> = {},
): KubernetesObject {
  return {
    apiVersion: 'pkg.internal/v1beta1',
    kind: 'Storage',
    ...rest,
    metadata: { name, namespace: 'workspace', resourceVersion },
  };
}
