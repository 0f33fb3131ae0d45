/**
 * How long an edit takes, against the API server's own read and conditional replace; and what becomes of 20 writers of
 * one workspace at once. Needs a real API server (KUBEBUILDER_ASSETS).
 * Usage: npm run bench -- edits
 */
import { WorkspaceApi } from './support/api';
import type { StartedBackend } from './support/backend';
import { buildPlugin } from './support/build';
import { Child } from './support/child';
import { median, missed, percentile, printTable } from './support/figures';
import { Kubernetes } from './support/kubernetes';
import { signIn } from './support/signIn';
import { nameOf, OWNER } from './support/workspaces';

const EDITS = 300;
const WARM_UP = 50;
/** At most so many times the API server's own. */
const MOST_RATIO = 1.5;

const WRITERS = 20;
const EDITS_EACH = 10;
const LONGEST_WAIT_MS = 10_000;

async function main(): Promise<void> {
  buildPlugin();
  const kubernetes = await Kubernetes.start();
  try {
    await kubernetes.createWorkspaces(0, 2 * (EDITS + WARM_UP) + 1);
    const backends = await Promise.all([
      startBackend(kubernetes, 'backend-1'),
      startBackend(kubernetes, 'backend-2'),
    ]);
    await compare(kubernetes, backends[0]);
    await crowd(kubernetes, backends);
  } finally {
    await kubernetes.stop();
  }
}

async function startBackend(
  kubernetes: Kubernetes,
  log: string,
): Promise<WorkspaceApi> {
  const backend = Child.start('backend', { log });
  const { url } = await backend.call<StartedBackend>(
    'start',
    kubernetes.kubeconfig,
  );
  return new WorkspaceApi(url, await signIn(url, OWNER));
}

/** One after the other, in turns; each on a workspace that nobody has edited. */
async function compare(
  kubernetes: Kubernetes,
  api: WorkspaceApi,
): Promise<void> {
  const own: number[] = [];
  const plugin: number[] = [];
  for (let edit = 0; edit < EDITS + WARM_UP; edit++) {
    const read = await timed(() =>
      readAndReplace(kubernetes, nameOf(2 * edit)),
    );
    const edited = await timed(() =>
      addMember(api, nameOf(2 * edit + 1), 'zoe'),
    );
    if (edit < WARM_UP) continue;
    own.push(read);
    plugin.push(edited);
  }
  const ratio = median(plugin) / median(own);
  printTable(
    ['one edit', 'median', 'p99'],
    [
      ['read and replace', ...milliseconds(own)],
      ['through the plugin', ...milliseconds(plugin)],
    ],
  );
  console.log(`Ratio of the medians: ${ratio.toFixed(2)}`);
  if (ratio > MOST_RATIO) missed(`an edit takes ${ratio.toFixed(2)} times`);
}

async function readAndReplace(kubernetes: Kubernetes, name: string) {
  const object = await kubernetes.read('datalab', name);
  const users = [...(object.spec.users as string[]), 'zoe'];
  await kubernetes.replace('datalab', {
    ...object,
    spec: { ...object.spec, users },
  });
}

function addMember(api: WorkspaceApi, name: string, member: string) {
  return api.call('PUT', `/workspaces/${name}`, {
    add_memberships: [{ member, role: 'user' }],
  });
}

/** Half of the writers at each of two backends, all on one workspace. */
async function crowd(
  kubernetes: Kubernetes,
  backends: readonly WorkspaceApi[],
): Promise<void> {
  const name = nameOf(2 * (EDITS + WARM_UP));
  const waits: number[] = [];
  const members: string[] = [];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let edit = 0; edit < EDITS_EACH; edit++) {
        const member = `writer-${writer}-${edit}`;
        members.push(member);
        const api = backends[writer % backends.length];
        waits.push(await timed(() => addMember(api, name, member)));
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const { spec } = await kubernetes.read('datalab', name);
  const lost = members.filter(each => !(spec.users as string[]).includes(each));
  const longest = Math.max(...waits);
  printTable(
    [
      `${WRITERS} writers, two backends`,
      'edits/s',
      'lost',
      'median',
      'p99',
      'longest',
    ],
    [
      [
        `${EDITS_EACH} edits each`,
        (waits.length / seconds).toFixed(0),
        String(lost.length),
        ...milliseconds(waits),
        `${longest.toFixed(0)} ms`,
      ],
    ],
  );
  if (lost.length) missed(`${lost.length} edits were lost`);
  if (longest > LONGEST_WAIT_MS) missed(`a writer waited ${longest} ms`);
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function milliseconds(values: readonly number[]): string[] {
  return [median(values), percentile(values, 99)].map(
    value => `${value.toFixed(1)} ms`,
  );
}

main()
  .catch(error => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
