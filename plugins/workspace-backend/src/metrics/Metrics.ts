import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { WatchStatus } from '@eoepca/backstage-plugin-workspace-common';
import { Cluster } from '../cluster/types';
import { WatchedWorkspaceIndex } from '../index/WatchedWorkspaceIndex';
import { WorkspaceRecord } from '../index/types';
import { meteredCluster } from './meteredCluster';

/** What the state of the index is measured by. */
export type MeasuredIndex = Pick<
  WatchedWorkspaceIndex,
  'list' | 'status' | 'restarts'
>;

/** In seconds: reads take milliseconds, writes wait for the API server. */
const DURATION_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/**
 * The measurements of this process, in the text format of Prometheus. Labels name kinds, calls and outcomes, never a
 * workspace or a person.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram<'method' | 'route' | 'status'>;
  readonly #writes: Counter<'verb' | 'kind' | 'outcome'>;
  readonly #conflicts: Counter<'kind'>;

  constructor(index: MeasuredIndex) {
    const registers = [this.#registry];
    this.#requests = new Histogram({
      name: 'workspace_http_request_duration_seconds',
      help: 'Requests to the workspace API, by call and status',
      labelNames: ['method', 'route', 'status'],
      buckets: DURATION_BUCKETS,
      registers,
    });
    this.#writes = new Counter({
      name: 'workspace_cluster_writes_total',
      help: 'Writes to Kubernetes, by what came of them',
      labelNames: ['verb', 'kind', 'outcome'],
      registers,
    });
    this.#conflicts = new Counter({
      name: 'workspace_edit_conflicts_total',
      help: 'Edits that were made again on a newer copy',
      labelNames: ['kind'],
      registers,
    });
    this.#measure(index);
  }

  /** `Content-Type` of {@link Metrics.text}. */
  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** Notes a request that was answered. @param route - its template, like `/workspaces/{workspace}` */
  answered(
    call: { method: string; route: string; status: number },
    seconds: number,
  ): void {
    this.#requests.observe({ ...call, status: String(call.status) }, seconds);
  }

  /** The same cluster, its writes counted. */
  metered(cluster: Cluster): Cluster {
    return meteredCluster(cluster, {
      wrote: (verb, kind, outcome) => this.#writes.inc({ verb, kind, outcome }),
      conflicted: (kind, times) => this.#conflicts.inc({ kind }, times),
    });
  }

  /** What is read off the index whenever somebody asks. */
  #measure(index: MeasuredIndex): void {
    const registers: [] = [];
    const labelNames = ['kind'] as const;
    // Each sets itself: prom-client calls `collect` with the metric as `this`.
    this.#registry.registerMetric(
      new Gauge({
        name: 'workspace_workspaces',
        help: 'Workspaces that are known',
        registers,
        collect() {
          this.set(index.list().length);
        },
      }),
    );
    this.#registry.registerMetric(
      new Gauge({
        name: 'workspace_sessions_started',
        help: 'Sessions that are declared started',
        registers,
        collect() {
          this.set(startedSessions(index.list()));
        },
      }),
    );
    this.#registry.registerMetric(
      new Gauge({
        name: 'workspace_index_age_seconds',
        help: 'Time since the cluster last confirmed what is known of a kind',
        labelNames,
        registers,
        collect() {
          for (const watch of index.status()) {
            const age = ageOf(watch);
            if (age !== undefined) this.set({ kind: watch.kind }, age);
          }
        },
      }),
    );
    this.#registry.registerMetric(
      new Gauge({
        name: 'workspace_index_stale',
        help: 'Whether what is known of a kind may be old (1), or not (0)',
        labelNames,
        registers,
        collect() {
          for (const { kind, state } of index.status()) {
            this.set({ kind }, state === 'stale' ? 1 : 0);
          }
        },
      }),
    );
    this.#registry.registerMetric(
      new Counter({
        name: 'workspace_watch_restarts_total',
        help: 'Lists and watches that failed and were begun anew',
        labelNames,
        registers,
        collect() {
          this.reset();
          for (const [kind, times] of index.restarts())
            this.inc({ kind }, times);
        },
      }),
    );
  }
}

function startedSessions(records: readonly WorkspaceRecord[]): number {
  let started = 0;
  for (const { datalab } of records) {
    for (const { state } of datalab?.sessions ?? []) {
      if (state === 'started') started += 1;
    }
  }
  return started;
}

function ageOf({ last_confirmed: confirmed }: WatchStatus): number | undefined {
  if (confirmed === undefined) return undefined;
  return Math.max(0, (Date.now() - Date.parse(confirmed)) / 1000);
}
