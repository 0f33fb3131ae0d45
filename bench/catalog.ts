/**
 * How long it takes until the catalog has all workspaces with their buckets, whether it answers meanwhile, and how long a
 * change in the cluster takes to get there. On a real API server (KUBEBUILDER_ASSETS).
 * Usage: npm run bench -- catalog [COUNT]   (default 10000)
 */
import type { StartedBackend } from './support/backend';
import { buildPlugin } from './support/build';
import { Catalog } from './support/catalog';
import { Child } from './support/child';
import { median, missed, printTable } from './support/figures';
import { Kubernetes } from './support/kubernetes';
import { signIn } from './support/signIn';
import { nameOf, OWNER } from './support/workspaces';

/** A workspace and its three buckets. */
const ENTITIES_EACH = 4;
const CHANGES = 20;

/** After the provider's own pause at the start, which is 15 s. */
const LONGEST_FILLING_MS = 120_000;
const LONGEST_CHANGE_MS = 5_000;

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

async function until(isSo: () => Promise<boolean>, everyMs: number) {
  while (!(await isSo())) await pause(everyMs);
}

/** Milliseconds until all is there, and of the answers meanwhile. */
async function fill(catalog: Catalog, entities: number) {
  const answers: number[] = [];
  const total = await timed(() =>
    until(async () => {
      let count = 0;
      answers.push(
        await timed(async () => {
          count = await catalog.count();
        }),
      );
      return count >= entities;
    }, 500),
  );
  return { total, answers };
}

async function change(
  kubernetes: Kubernetes,
  catalog: Catalog,
  name: string,
): Promise<number> {
  const storage = await kubernetes.read('storage', name);
  const title = `Changed ${name}`;
  return timed(async () => {
    await kubernetes.replace('storage', {
      ...storage,
      metadata: {
        ...storage.metadata,
        annotations: { 'workspace.eoepca.org/title': title },
      },
    });
    await until(async () => (await catalog.title(name)) === title, 50);
  });
}

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 10_000);
  buildPlugin();
  const kubernetes = await Kubernetes.start();
  try {
    console.log(`Creating ${count} workspaces`);
    await kubernetes.createWorkspaces(0, count);
    const backend = Child.start('backend');
    const { url } = await backend.call<StartedBackend>(
      'start',
      kubernetes.kubeconfig,
      { catalog: true },
    );
    const catalog = new Catalog(url, await signIn(url, OWNER));
    const { total, answers } = await fill(catalog, ENTITIES_EACH * count);
    const changes: number[] = [];
    for (let i = 0; i < CHANGES; i++) {
      changes.push(await change(kubernetes, catalog, nameOf(i)));
    }
    const longest = Math.max(...changes);
    printTable(
      [
        'workspaces',
        'entities',
        'all there after',
        'answers meanwhile',
        'longest',
        'a change',
        'longest',
      ],
      [
        [
          String(count),
          String(ENTITIES_EACH * count),
          `${(total / 1000).toFixed(0)} s`,
          `${median(answers).toFixed(0)} ms`,
          `${Math.max(...answers).toFixed(0)} ms`,
          `${(median(changes) / 1000).toFixed(1)} s`,
          `${(longest / 1000).toFixed(1)} s`,
        ],
      ],
    );
    if (total > LONGEST_FILLING_MS) missed('the catalog fills slowly');
    if (longest > LONGEST_CHANGE_MS) missed('a change takes long');
    await backend.stop();
  } finally {
    await kubernetes.stop();
  }
}

main()
  .catch(error => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
