/**
 * Whether two backend processes on one API server lose any of many concurrent edits of one workspace. Needs a real API
 * server (KUBEBUILDER_ASSETS). Usage: npm run soak [-- EDITS]   (default 1000)
 */
import { WorkspaceApi } from './support/api';
import type { StartedBackend } from './support/backend';
import { buildPlugin } from './support/build';
import { Child } from './support/child';
import { missed, printTable } from './support/figures';
import { Kubernetes, KubeObject } from './support/kubernetes';
import { signIn } from './support/signIn';
import { nameOf, OWNER } from './support/workspaces';

const WORKSPACE = nameOf(0);
const WRITERS = 20;
/** It makes more of all than anybody needs. */
const UNLIMITED = {
  membersPerWorkspace: false,
  bucketsPerWorkspace: false,
  storesPerWorkspace: false,
  requestsPerWorkspace: false,
  grantsPerWorkspace: false,
} as const;

interface Resources {
  readonly storage: KubeObject;
  readonly datalab: KubeObject;
}

/** An edit with a number of its own, and how to tell that it is there. */
interface EditKind {
  readonly concern: string;
  make(api: WorkspaceApi, number: number): Promise<unknown>;
  has(resources: Resources, number: number): boolean;
}

const KINDS: readonly EditKind[] = [
  {
    concern: 'members',
    make: (api, number) =>
      put(api, { add_memberships: [{ member: `m-${number}`, role: 'user' }] }),
    has: ({ datalab }, number) => listed(datalab, 'users', `m-${number}`),
  },
  {
    concern: 'buckets',
    make: (api, number) =>
      put(api, { add_buckets: [{ name: bucket(number) }] }),
    has: ({ storage }, number) =>
      listed(storage, 'buckets', bucket(number), 'bucketName'),
  },
  {
    concern: 'sessions',
    make: (api, number) =>
      api.call('POST', `/workspaces/${WORKSPACE}/sessions`, {
        name: `s-${number}`,
      }),
    has: ({ datalab }, number) =>
      listed(datalab, 'sessions', `s-${number}`, 'name'),
  },
  {
    concern: 'stores',
    make: (api, number) =>
      put(api, {
        add_stores: [{ name: `v${number}`, type: 'vector', storage: '1Gi' }],
      }),
    has: ({ datalab }, number) =>
      `v${number}` in ((datalab.spec.vectorStores as object) ?? {}),
  },
  {
    concern: 'grants',
    make: (api, number) =>
      api.call(
        'PUT',
        `/workspaces/${WORKSPACE}/grants/${WORKSPACE}/${granteeOf(number)}`,
        { permission: 'ReadOnly' },
      ),
    has: ({ storage }, number) =>
      listed(storage, 'bucketAccessGrants', granteeOf(number), 'grantee'),
  },
];

async function main(): Promise<void> {
  const edits = Number(process.argv[2] ?? 1_000);
  buildPlugin();
  const kubernetes = await Kubernetes.start();
  try {
    const grantees = Math.ceil(edits / KINDS.length);
    await kubernetes.createWorkspaces(0, grantees + 1);
    const backends = await Promise.all(
      [1, 2].map(number => start(kubernetes, number)),
    );
    await askForGrants(grantees, backends[0]);
    const waits = await editAll(edits, backends);
    await report(kubernetes, edits, waits);
  } finally {
    await kubernetes.stop();
  }
}

async function start(
  kubernetes: Kubernetes,
  number: number,
): Promise<WorkspaceApi> {
  const backend = Child.start('backend', { log: `backend-${number}` });
  const { url } = await backend.call<StartedBackend>(
    'start',
    kubernetes.kubeconfig,
    { maxSessions: 10_000, limits: UNLIMITED },
  );
  return new WorkspaceApi(url, await signIn(url, OWNER));
}

/** Only what was asked for can be granted. */
async function askForGrants(count: number, api: WorkspaceApi): Promise<void> {
  for (let number = 0; number < count; number++) {
    await api.call('POST', `/workspaces/${granteeOf(number)}/requests`, {
      bucket: WORKSPACE,
      permission: 'ReadOnly',
    });
  }
}

/** Milliseconds that each edit took. */
async function editAll(
  edits: number,
  backends: readonly WorkspaceApi[],
): Promise<number[]> {
  const waits: number[] = [];
  let next = 0;
  const writer = async () => {
    while (next < edits) {
      const edit = next++;
      const kind = KINDS[edit % KINDS.length];
      const api = backends[Math.floor(edit / KINDS.length) % backends.length];
      const begun = performance.now();
      await kind.make(api, Math.floor(edit / KINDS.length));
      waits.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return waits;
}

async function report(
  kubernetes: Kubernetes,
  edits: number,
  waits: readonly number[],
): Promise<void> {
  const resources = {
    storage: await kubernetes.read('storage', WORKSPACE),
    datalab: await kubernetes.read('datalab', WORKSPACE),
  };
  const lost = KINDS.map((kind, index) => {
    const count = Math.ceil((edits - index) / KINDS.length);
    const numbers = Array.from({ length: count }, (_, number) => number);
    return numbers.filter(number => !kind.has(resources, number)).length;
  });
  printTable(
    ['edits', ...KINDS.map(({ concern }) => `${concern} lost`), 'longest wait'],
    [
      [
        String(waits.length),
        ...lost.map(String),
        `${Math.max(...waits).toFixed(0)} ms`,
      ],
    ],
  );
  if (lost.some(count => count > 0)) missed('edits were lost');
}

function put(api: WorkspaceApi, body: object): Promise<unknown> {
  return api.call('PUT', `/workspaces/${WORKSPACE}`, body);
}

function granteeOf(number: number): string {
  return nameOf(number + 1);
}

function bucket(number: number): string {
  return `${WORKSPACE}-b${number}`;
}

/** Whether a list of the spec holds a text, or an element with it in a field. */
function listed(
  { spec }: KubeObject,
  list: string,
  text: string,
  field?: string,
): boolean {
  const elements = (spec[list] ?? []) as Record<string, unknown>[];
  return elements.some(each => (field ? each[field] : each) === text);
}

main()
  .catch(error => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
