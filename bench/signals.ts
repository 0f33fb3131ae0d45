/**
 * How long it takes from a change in the cluster until a page hears of it, over the WebSocket that pages listen on.
 * On a real API server (KUBEBUILDER_ASSETS). Usage: npm run bench -- signals [CHANGES]   (default 300)
 */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { WORKSPACE_SIGNAL_CHANNEL } from '@eoepca/backstage-plugin-workspace-common';
import { WebSocket } from 'undici';
import type { StartedBackend } from './support/backend';
import { buildPlugin } from './support/build';
import { Child } from './support/child';
import { median, missed, percentile, printTable } from './support/figures';
import { Kubernetes } from './support/kubernetes';
import { signIn } from './support/signIn';
import { nameOf } from './support/workspaces';

/** One owner each, so that it is clear which change a signal is about: they come round every five seconds. */
const WORKSPACES = 50;
const CHANGES_PER_SECOND = 10;
const LONGEST_P99_MS = 200;
const CONNECT_MS = 1_000;

/** Resolves with the time of the next signal. */
type Listen = () => Promise<number>;

async function main(): Promise<void> {
  const changes = Number(process.argv[2] ?? 300);
  buildPlugin();
  const kubernetes = await Kubernetes.start();
  try {
    await kubernetes.createWorkspaces(0, WORKSPACES, ownerOf);
    const backend = Child.start('backend');
    const { url } = await backend.call<StartedBackend>(
      'start',
      kubernetes.kubeconfig,
    );
    const pages: Listen[] = [];
    for (let index = 0; index < WORKSPACES; index++) {
      pages.push(await listen(url, await signIn(url, ownerOf(index))));
    }
    await measure(kubernetes, pages, WORKSPACES);
    report(await measure(kubernetes, pages, changes));
  } finally {
    await kubernetes.stop();
  }
}

function ownerOf(index: number): string {
  return `owner-${index}`;
}

async function listen(url: string, token: string): Promise<Listen> {
  const address = `${url.replace('http', 'ws')}/api/signals`;
  // The backend learns from the first request that there are WebSockets, and leaves that one without an answer.
  const socket =
    (await connect(address, token)) ?? (await connect(address, token));
  if (!socket) throw new Error(`${address} takes no WebSocket`);
  socket.send(
    JSON.stringify({ action: 'subscribe', channel: WORKSPACE_SIGNAL_CHANNEL }),
  );
  return () =>
    new Promise(resolve => {
      const heard = () => resolve(performance.now());
      socket.addEventListener('message', heard, { once: true });
    });
}

async function connect(
  address: string,
  token: string,
): Promise<WebSocket | undefined> {
  const socket = new WebSocket(address, [token]);
  const opened = once(socket, 'open').then(() => socket);
  const waited = sleep(CONNECT_MS).then(() => undefined);
  return Promise.race([opened, waited]);
}

/** Milliseconds from each change's request to its signal. */
async function measure(
  kubernetes: Kubernetes,
  pages: readonly Listen[],
  changes: number,
): Promise<number[]> {
  const delays: Promise<number>[] = [];
  for (let change = 0; change < changes; change++) {
    const index = change % WORKSPACES;
    delays.push(delayOf(kubernetes, nameOf(index), pages[index]));
    await sleep(1000 / CHANGES_PER_SECOND);
  }
  return Promise.all(delays);
}

async function delayOf(
  kubernetes: Kubernetes,
  name: string,
  page: Listen,
): Promise<number> {
  const object = await kubernetes.read('datalab', name);
  const [session, ...rest] = object.spec.sessions as { state: string }[];
  const state = session.state === 'started' ? 'stopped' : 'started';
  const heard = page();
  const changed = performance.now();
  await kubernetes.replace('datalab', {
    ...object,
    spec: { ...object.spec, sessions: [{ ...session, state }, ...rest] },
  });
  return (await heard) - changed;
}

function report(delays: readonly number[]): void {
  const p99 = percentile(delays, 99);
  printTable(
    ['changes', 'a second', 'median', 'p99', 'longest'],
    [
      [
        String(delays.length),
        String(CHANGES_PER_SECOND),
        ...[median(delays), p99, Math.max(...delays)].map(
          delay => `${delay.toFixed(0)} ms`,
        ),
      ],
    ],
  );
  if (p99 > LONGEST_P99_MS)
    missed(`1 of 100 signals takes ${p99.toFixed(0)} ms`);
}

main()
  .catch(error => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
