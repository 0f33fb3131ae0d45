import { Counter, Histogram, Registry } from 'prom-client';
import { Cluster } from '../kubernetes/types';
import { clusterLabel, cacheMetrics, MeasuredCluster } from './cacheMetrics';
import { meteredCluster } from './meteredCluster';
import { Clock } from '../model/clock';

/** In seconds: reads take milliseconds, writes wait for the API server. */
const DURATION_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/**
 * The measurements of this process, in the text format of Prometheus. Labels name kinds, calls and outcomes, never a
 * workspace or a person.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram<'method' | 'route' | 'status'>;
  readonly #writes: Counter<'cluster' | 'verb' | 'kind' | 'outcome'>;
  readonly #conflicts: Counter<'cluster' | 'kind'>;

  constructor(clusters: readonly MeasuredCluster[], clock: Clock) {
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
      labelNames: ['cluster', 'verb', 'kind', 'outcome'],
      registers,
    });
    this.#conflicts = new Counter({
      name: 'workspace_edit_conflicts_total',
      help: 'Edits that were made again on a newer copy',
      labelNames: ['cluster', 'kind'],
      registers,
    });
    cacheMetrics(clusters, clock).forEach(each =>
      this.#registry.registerMetric(each),
    );
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

  /** The same cluster, its writes counted; `name` where it is one of several. */
  metered(cluster: Cluster, name?: string): Cluster {
    const labels = clusterLabel({ name });
    return meteredCluster(cluster, {
      wrote: (verb, kind, outcome) =>
        this.#writes.inc({ ...labels, verb, kind, outcome }),
      conflicted: (kind, times) =>
        this.#conflicts.inc({ ...labels, kind }, times),
    });
  }
}
