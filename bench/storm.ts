/**
 * Whether the catalog ends with the entities that the cluster has, after Storages were created, changed and deleted at random:
 * once with a backend that is killed in the middle and started again, once with two on PostgreSQL. Needs a real API server
 * (KUBEBUILDER_ASSETS). Usage: npm run bench -- storm [COUNT]   (default 1000, of each)
 */
import { isDeepStrictEqual } from 'node:util';
import { Storm, StormActs } from '@internal/dev-cluster/testing';
import {
  availableDatabases,
  startDatabase,
  TestDatabase,
} from '../plugins/workspace-backend/src/activity/__testUtils__/databases';
import type { StartedBackend } from './support/backend';
import { buildPlugin } from './support/build';
import { Catalog } from './support/catalog';
import { Child } from './support/child';
import { missed, printTable } from './support/figures';
import { Kubernetes, KubeObject } from './support/kubernetes';
import { signIn } from './support/signIn';
import { OWNER } from './support/workspaces';

const REMAINING = 20;
/** After the last change; longer than a refresh of all takes to begin after a start. */
const PATIENCE_MS = 180_000;

const TITLE = 'workspace.eoepca.org/title';

/** Rages over Storages of a real API server. */
function stormOver(kubernetes: Kubernetes, prefix: string): Storm {
  const acts: StormActs = {
    create: (name, buckets) =>
      kubernetes.create('storage', {
        apiVersion: 'pkg.internal/v1beta1',
        kind: 'Storage',
        metadata: { name, annotations: { [TITLE]: name } },
        spec: { principal: name, buckets },
      }),
    change: async (name, title, buckets) => {
      const storage = await kubernetes.read('storage', name);
      await kubernetes.replace('storage', {
        ...storage,
        metadata: { ...storage.metadata, annotations: { [TITLE]: title } },
        spec: { ...storage.spec, buckets },
      });
    },
    delete: name => kubernetes.delete('storage', name),
  };
  return new Storm(acts, { prefix, remaining: REMAINING });
}

/** What the catalog has to have, as it says it. */
function entitiesOf({ metadata, spec }: KubeObject): string[] {
  const annotations = metadata.annotations as Record<string, string>;
  const buckets = spec.buckets as { bucketName: string }[];
  return [
    `default/${metadata.name} ${annotations[TITLE]}`,
    ...buckets.map(({ bucketName }) => `buckets/${bucketName} `),
  ];
}

class Run {
  readonly #kubernetes: Kubernetes;
  readonly #database: TestDatabase;
  readonly #running: Child[] = [];

  constructor(kubernetes: Kubernetes, database: TestDatabase) {
    this.#kubernetes = kubernetes;
    this.#database = database;
  }

  async start(): Promise<Catalog> {
    const backend = Child.start('backend', {
      log: `storm-${this.#running.length + 1}`,
    });
    this.#running.push(backend);
    const { url } = await backend.call<StartedBackend>(
      'start',
      this.#kubernetes.kubeconfig,
      { catalog: true, database: this.#database.config },
    );
    return new Catalog(url, await signIn(url, OWNER));
  }

  /** Without a word, as when a node fails. */
  async kill(): Promise<void> {
    await this.#running.pop()?.stop();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#running.map(each => each.stop()));
    await this.#database.stop();
  }
}

/** Entities that are missing or too many in the end, and the seconds until then. */
async function compare(kubernetes: Kubernetes, catalog: Catalog) {
  const storages = await kubernetes.list('storage');
  const expected = storages.flatMap(entitiesOf).sort();
  const start = performance.now();
  let found: string[];
  do {
    await new Promise(resolve => setTimeout(resolve, 500));
    found = await catalog.resources();
  } while (
    !isDeepStrictEqual(found, expected) &&
    performance.now() - start < PATIENCE_MS
  );
  const missing = expected.filter(each => !found.includes(each));
  const orphans = found.filter(each => !expected.includes(each));
  if (missing.length + orphans.length > 0) {
    missed(`missing: ${missing.join(', ')}; too many: ${orphans.join(', ')}`);
  }
  const seconds = (performance.now() - start) / 1000;
  return [expected, missing, orphans]
    .map(({ length }) => String(length))
    .concat(`${seconds.toFixed(0)} s`);
}

async function killed(kubernetes: Kubernetes, run: Run, count: number) {
  const storm = stormOver(kubernetes, 'killed');
  await run.start();
  await storm.rage(count / 2);
  await run.kill();
  await storm.rage(count / 4);
  const catalog = await run.start();
  await storm.rage(count / 4);
  return compare(kubernetes, catalog);
}

async function twoReplicas(kubernetes: Kubernetes, run: Run, count: number) {
  const storm = stormOver(kubernetes, 'both');
  const catalog = await run.start();
  await run.start();
  await storm.rage(count);
  return compare(kubernetes, catalog);
}

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 1000);
  buildPlugin();
  const kubernetes = await Kubernetes.start();
  const rows: string[][] = [];
  try {
    for (const [name, database, act] of [
      ['one, killed meanwhile', 'SQLite', killed],
      ['two replicas', 'PostgreSQL', twoReplicas],
    ] as const) {
      if (!availableDatabases().includes(database)) continue;
      const run = new Run(kubernetes, await startDatabase(database));
      try {
        rows.push([name, database, ...(await act(kubernetes, run, count))]);
      } finally {
        await run.stop();
      }
    }
    printTable(
      ['backends', 'database', 'entities', 'missing', 'orphans', 'equal after'],
      rows,
    );
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
