/**
 * Whether one request stops the others: the longest answer of /probe while each nasty body of almost 1 MB is handled.
 * Usage: npm run bench -- door [ROUNDS]   (default 2)
 */
import { request } from 'node:http';
import { nastyBodies } from '../plugins/workspace-backend/src/__testUtils__/nastyBodies';
import { operations } from '../plugins/workspace-backend/src/__testUtils__/operations';
import type { StartedBackend } from './support/backend';
import { buildPlugin } from './support/build';
import { Child } from './support/child';
import { missed, printTable } from './support/figures';
import type { Prober } from './support/probe';
import { signIn } from './support/signIn';
import { OWNER } from './support/workspaces';

const LONGEST_MS = 100;
const SHOWN = 8;

const PARTS: Record<string, string> = {
  workspace: 'lab',
  member: 'bob',
  bucket: 'lab',
  grantee: 'other',
  session: 'default',
};

/** Edits that are all right, and as large as they may be. */
const LARGE_EDITS: Readonly<Record<string, object>> = {
  'members, 1,000': {
    add_memberships: numbered(1_000, each => ({
      member: `member-${each}`,
      role: 'admin',
      creation_timestamp: '2026-03-01T09:00:00Z',
    })),
  },
  'buckets, 900': {
    add_buckets: numbered(900, each => ({ name: `lab-bucket-${each}` })),
  },
  'rules, 20 of each of 900 buckets': {
    add_buckets: numbered(900, bucket => ({
      name: `lab-bucket-${bucket}`,
      lifecycle_rules: numbered(20, rule => ({
        target: `${rule}/*`,
        mode: 'Delete',
        min_age: '7d',
      })),
    })),
  },
  'requests, 100': {
    patch_bucket_access_requests: numbered(100, each => ({
      workspace: 'lab',
      bucket: `elsewhere-${each}`,
      permission: 'ReadOnly',
      request_timestamp: '2026-03-01T09:00:00Z',
    })),
  },
  'stores, 90': {
    add_stores: numbered(90, each => ({ name: `s${each}`, type: 'vector' })),
  },
};

interface Sent {
  readonly what: string;
  readonly status: number;
  /** The longest answer of /probe meanwhile. */
  readonly longest: number;
}

async function main(): Promise<void> {
  const rounds = Number(process.argv[2] ?? 2);
  buildPlugin();
  const cluster = Child.start('cluster');
  const kubeconfig = await cluster.call<string>('start', 0, ['lab', 'other']);
  const backend = Child.start('backend');
  const { url } = await backend.call<StartedBackend>('start', kubeconfig);
  const prober = Child.start('probe');
  await prober.call('start', `${url}/api/workspace/probe`);

  const idle = await watched(prober, async () => {
    await new Promise(resolve => setTimeout(resolve, 2_000));
    return 200;
  });
  const rows: string[][] = [['nothing', '', String(Math.round(idle.longest))]];
  for (const caller of ['mallory', OWNER]) {
    const token = await signIn(url, caller);
    const sent: Sent[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const { method, path, what, json } of attempts()) {
        const { status, longest } = await watched(prober, () =>
          send(`${url}/api/workspace${path}`, method, token, json),
        );
        // The first round warms up.
        if (round > 0 || rounds === 1) sent.push({ what, status, longest });
      }
    }
    sent.sort((a, b) => b.longest - a.longest);
    const role = caller === OWNER ? 'owner' : 'stranger';
    console.log(`${role}: ${sent.length} bodies`);
    for (const { what, status, longest } of sent.slice(0, SHOWN)) {
      rows.push([`${role}: ${what}`, String(status), longest.toFixed(0)]);
    }
    const slow = sent.filter(({ longest }) => longest > LONGEST_MS);
    if (slow.length) {
      missed(`${slow.length} bodies of the ${role} keep /probe waiting`);
    }
    const failed = sent.filter(({ status }) => status >= 500);
    if (failed.length) missed(`${failed.length} are answered with 5xx`);
  }
  printTable(['while this is handled', 'answer', 'longest /probe, ms'], rows);
}

function* attempts() {
  for (const { method, template, body } of operations()) {
    if (body === undefined) continue;
    const path = template.replace(/{(\w+)}/g, (_, name) => PARTS[name]);
    for (const [what, json] of nastyBodies(body)) {
      yield { method, path, what: `${method} ${template}, ${what}`, json };
    }
  }
  for (const [what, body] of Object.entries(LARGE_EDITS)) {
    const json = JSON.stringify(body);
    const method = 'PUT';
    yield { method, path: '/workspaces/lab', what: `PUT, ${what}`, json };
  }
}

async function watched(
  prober: Child,
  act: () => Promise<number>,
): Promise<{ status: number; longest: number }> {
  await prober.call('begin');
  const status = await act();
  const { longest } = await prober.call<Prober>('end');
  return { status, longest };
}

/** The status of the answer; a refusal may come while the body is still being sent. */
function send(
  url: string,
  method: string,
  token: string,
  json: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(json),
        },
      },
      answer => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    sent.on('error', reject).end(json);
  });
}

function numbered<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

main()
  .catch(error => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
