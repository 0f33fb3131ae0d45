/**
 * How fast the plugin reads, against an empty Backstage route and bare express that send the same bytes.
 * Usage: npm run bench -- reads [COUNTS]   (numbers of workspaces; default 100,1000,10000)
 */
import { StartedBackend } from './support/backend';
import { buildPlugin } from './support/build';
import { Child } from './support/child';
import { median, missed, printTable } from './support/figures';
import type { Load, LoadResult } from './support/load';
import { signIn } from './support/signIn';
import { nameOf, OWNER } from './support/workspaces';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const SECONDS = 3;
const WARM_UP_SECONDS = 5;
const CONNECTIONS = 10;

/** At least this share of the empty route's rate. */
const LEAST_SHARE = 0.8;
/** At most so much less at the most workspaces than at the fewest. */
const MOST_LOSS = 0.15;

const CALLS = {
  view: `/workspaces/${nameOf(7)}?discoverable=false&credentials=false`,
  list: '/workspaces?limit=50',
};
type Call = keyof typeof CALLS;

const SERVERS = ['bare', 'empty', 'plugin'] as const;
type Server = (typeof SERVERS)[number];

/** A call at a number of workspaces, its bytes from three servers. */
interface Subject {
  readonly count: number;
  readonly call: Call;
  readonly token: string;
  readonly bytes: number;
  readonly urls: Record<Server, string>;
  readonly rates: Record<Server, number[]>;
}

async function main(): Promise<void> {
  const counts = (process.argv[2] ?? '100,1000,10000').split(',').map(Number);
  buildPlugin();
  const load = Child.start('load');
  const bare = Child.start('bare');
  const bareUrl = await bare.call<string>('start');
  const subjects: Subject[] = [];
  for (const count of counts) {
    subjects.push(...(await subjectsAt(count, bare, bareUrl)));
  }
  for (const subject of subjects) await measure(load, subject, WARM_UP_SECONDS);
  for (const { rates } of subjects) SERVERS.forEach(each => (rates[each] = []));
  for (let round = 1; round <= ROUNDS; round++) {
    console.log(`Round ${round} of ${ROUNDS}`);
    for (const subject of subjects) await measure(load, subject, SECONDS);
  }
  report(subjects);
}

/** Starts a cluster and a backend of its own. */
async function subjectsAt(
  count: number,
  bare: Child,
  bareUrl: string,
): Promise<Subject[]> {
  console.log(`Starting with ${count} workspaces`);
  const cluster = Child.start('cluster', { log: `cluster-${count}` });
  const kubeconfig = await cluster.call<string>('start', count);
  const backend = Child.start('backend', { log: `backend-${count}` });
  const { url } = await backend.call<StartedBackend>('start', kubeconfig);
  const token = await signIn(url, OWNER);
  return Promise.all(
    Object.entries(CALLS).map(async ([call, path]) => {
      const plugin = `${url}/api/workspace${path}`;
      const text = await textOf(plugin, token);
      const name = `${call}-${count}`;
      await bare.call('serve', name, text);
      await backend.call('serve', name, text);
      return {
        count,
        call: call as Call,
        token,
        bytes: Buffer.byteLength(text),
        urls: {
          bare: `${bareUrl}/${name}`,
          empty: `${url}/api/empty/${name}`,
          plugin,
        },
        rates: { bare: [], empty: [], plugin: [] },
      };
    }),
  );
}

async function textOf(url: string, token: string): Promise<string> {
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}` },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${text}`);
  return text;
}

async function measure(load: Child, subject: Subject, seconds: number) {
  for (const server of SERVERS) {
    const { rate } = await load.call<LoadResult>('run', {
      url: subject.urls[server],
      token: subject.token,
      connections: CONNECTIONS,
      seconds,
    } satisfies Load);
    subject.rates[server].push(rate);
  }
}

function report(subjects: readonly Subject[]): void {
  printTable(
    ['call', 'workspaces', 'bytes', ...SERVERS, 'of empty', 'of bare'],
    subjects.map(subject => [
      subject.call,
      String(subject.count),
      String(subject.bytes),
      ...SERVERS.map(each => `${median(subject.rates[each]).toFixed(0)}/s`),
      shareOf(subject, 'empty').toFixed(2),
      shareOf(subject, 'bare').toFixed(2),
    ]),
  );
  for (const subject of subjects) {
    const { call, count } = subject;
    const share = shareOf(subject, 'empty');
    if (share < LEAST_SHARE) {
      missed(`${call} at ${count}: ${share.toFixed(2)} of the empty route`);
    }
  }
  for (const call of Object.keys(CALLS)) {
    const shares = subjects
      .filter(subject => subject.call === call)
      .map(subject => shareOf(subject, 'empty'));
    const kept = shares[shares.length - 1] / shares[0];
    console.log(`${call}: keeps ${kept.toFixed(2)} of its share at the most`);
    if (kept < 1 - MOST_LOSS) missed(`${call} is slower with more workspaces`);
  }
}

/** The median over the rounds of the plugin's rate by another server's of the same round. */
function shareOf({ rates }: Subject, server: Server): number {
  return median(rates.plugin.map((rate, round) => rate / rates[server][round]));
}

main()
  .catch(error => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
