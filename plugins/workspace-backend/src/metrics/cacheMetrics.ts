import { WatchStatus } from '@eoepca/backstage-plugin-workspace-common';
import { Counter, Gauge, Metric } from 'prom-client';
import { WatchedCache } from '../cache/WatchedCache';
import { WorkspaceRecord } from '../model/record';
import { Clock } from '../model/clock';

/** A cluster whose cache is measured. */
export interface MeasuredCluster {
  /** The value of the label `cluster`, which is left out without one. */
  readonly name?: string;
  readonly cache: Pick<WatchedCache, 'list' | 'status' | 'restarts'>;
}

/** What is read off the caches whenever somebody asks. */
export function cacheMetrics(
  clusters: readonly MeasuredCluster[],
  clock: Clock,
): Metric[] {
  const registers: [] = [];
  const byCluster = { registers, labelNames: ['cluster'] as const };
  const byKind = { registers, labelNames: ['cluster', 'kind'] as const };
  // Each sets itself: prom-client calls `collect` with the metric as `this`.
  return [
    new Gauge({
      ...byCluster,
      name: 'workspace_workspaces',
      help: 'Workspaces that are known',
      collect() {
        for (const cluster of clusters) {
          this.set(clusterLabel(cluster), cluster.cache.list().length);
        }
      },
    }),
    new Gauge({
      ...byCluster,
      name: 'workspace_sessions_started',
      help: 'Sessions that are declared started',
      collect() {
        for (const cluster of clusters) {
          const started = startedSessions(cluster.cache.list());
          this.set(clusterLabel(cluster), started);
        }
      },
    }),
    new Gauge({
      ...byKind,
      name: 'workspace_cache_age_seconds',
      help: 'Time since the cluster last confirmed what is known of a kind',
      collect() {
        for (const [labels, watch] of watchesOf(clusters)) {
          const age = ageOf(watch, clock());
          if (age !== undefined) this.set(labels, age);
        }
      },
    }),
    new Gauge({
      ...byKind,
      name: 'workspace_cache_stale',
      help: 'Whether what is known of a kind may be old (1), or not (0)',
      collect() {
        for (const [labels, { state }] of watchesOf(clusters)) {
          this.set(labels, state === 'stale' ? 1 : 0);
        }
      },
    }),
    new Counter({
      ...byKind,
      name: 'workspace_watch_restarts_total',
      help: 'Lists and watches that failed and were begun anew',
      collect() {
        this.reset();
        for (const cluster of clusters) {
          for (const [kind, times] of cluster.cache.restarts()) {
            this.inc({ ...clusterLabel(cluster), kind }, times);
          }
        }
      },
    }),
  ];
}

/** The label of a cluster that has a name. */
export function clusterLabel({ name }: { name?: string }): {
  cluster?: string;
} {
  return name === undefined ? {} : { cluster: name };
}

function watchesOf(
  clusters: readonly MeasuredCluster[],
): [labels: { cluster?: string; kind: string }, watch: WatchStatus][] {
  return clusters.flatMap(cluster =>
    cluster.cache
      .status()
      .map((watch): [{ cluster?: string; kind: string }, WatchStatus] => [
        { ...clusterLabel(cluster), kind: watch.kind },
        watch,
      ]),
  );
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

function ageOf(
  { last_confirmed: confirmed }: WatchStatus,
  now: Date,
): number | undefined {
  if (confirmed === undefined) return undefined;
  return Math.max(0, (now.getTime() - Date.parse(confirmed)) / 1000);
}
