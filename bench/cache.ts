/**
 * How long the plugin takes from its start to its first complete cache, and how much memory a workspace takes.
 * On a real API server (KUBEBUILDER_ASSETS). Usage: npm run bench -- cache [COUNT]   (default 10000)
 */
import type { StartedBackend } from './support/backend';
import { buildPlugin } from './support/build';
import { Child } from './support/child';
import { median, missed, printTable } from './support/figures';
import { Kubernetes } from './support/kubernetes';

const RUNS = 3;
const LONGEST_MS = 10_000;
const MOST_BYTES = 15_000;

interface Run {
  readonly cachedMs: number;
  readonly bytes: number;
}

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 10_000);
  buildPlugin();
  const kubernetes = await Kubernetes.start();
  try {
    const empty = await measure(kubernetes);
    console.log(`Creating ${count} workspaces`);
    await kubernetes.createWorkspaces(0, count);
    const full = await measure(kubernetes);
    report(count, empty, full);
  } finally {
    await kubernetes.stop();
  }
}

async function measure(kubernetes: Kubernetes): Promise<Run[]> {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run++) {
    const backend = Child.start('backend', { execArgv: ['--expose-gc'] });
    const { cachedMs } = await backend.call<StartedBackend>(
      'start',
      kubernetes.kubeconfig,
    );
    runs.push({ cachedMs, bytes: await backend.call<number>('memory') });
    await backend.stop();
  }
  return runs;
}

function report(
  count: number,
  empty: readonly Run[],
  full: readonly Run[],
): void {
  const rows = [
    ['0', empty],
    [String(count), full],
  ] as const;
  printTable(
    ['workspaces', 'first complete cache after', 'memory'],
    rows.map(([workspaces, runs]) => [
      workspaces,
      `${(medianOf(runs, 'cachedMs') / 1000).toFixed(1)} s`,
      `${(medianOf(runs, 'bytes') / 1e6).toFixed(1)} MB`,
    ]),
  );
  const each = (medianOf(full, 'bytes') - medianOf(empty, 'bytes')) / count;
  console.log(`${(each / 1000).toFixed(1)} kB for each workspace`);
  if (each > MOST_BYTES) missed(`a workspace takes ${each.toFixed(0)} bytes`);
  if (medianOf(full, 'cachedMs') > LONGEST_MS) missed('the cache takes long');
}

function medianOf(runs: readonly Run[], field: keyof Run): number {
  return median(runs.map(run => run[field]));
}

main()
  .catch(error => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
