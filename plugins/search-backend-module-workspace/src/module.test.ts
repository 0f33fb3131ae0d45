import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import permissionBackend from '@backstage/plugin-permission-backend';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import searchBackend from '@backstage/plugin-search-backend';
import { SearchResultSet } from '@backstage/plugin-search-common';
import workspacePlugin from '@eoepca/backstage-plugin-workspace-backend';
import {
  availableClusters,
  poll,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { authWithActors } from './__testUtils__/auth';
import { allowAll, membersOnly, policyModule } from './__testUtils__/policies';
import searchModuleWorkspace from './index';

describe.each(availableClusters())('search module on %s', kind => {
  let kubernetes: TestCluster;
  let folder: string;
  let backend: TestBackend | undefined;
  let indexes: (() => Promise<void>)[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'workspace-search-'));
    kubernetes = await startKubernetes(kind);
    writeFileSync(join(folder, 'kubeconfig'), kubernetes.kubeconfig);
    await createWorkspace('alice-lab', ['alice', 'bob']);
    await createWorkspace('bob-lab', ['bob']);
    // The search fails for those who may find nothing at all where an index is empty.
    await createWorkspace(
      'others',
      ['bob'],
      [{ bucketName: 'anything', discoverable: true }],
    );
  });

  afterEach(() => backend?.stop());

  afterAll(async () => {
    await kubernetes?.stop();
    rmSync(folder, { recursive: true });
  });

  async function createWorkspace(
    name: string,
    users: string[],
    buckets: object[] = [],
  ) {
    const objects = [
      ['v1beta1', 'Storage', { principal: name, buckets }],
      ['v1beta2', 'Datalab', { users }],
    ] as const;
    for (const [version, resource, spec] of objects) {
      const { status, body } = await kubernetes.api.post(
        `/apis/pkg.internal/${version}/namespaces/workspace/${resource.toLowerCase()}s`,
        {
          apiVersion: `pkg.internal/${version}`,
          kind: resource,
          metadata: { name },
          spec,
        },
      );
      if (status !== 201) throw new Error(JSON.stringify(body));
    }
  }

  async function start(policy: PermissionPolicy) {
    indexes = [];
    backend = await startTestBackend({
      features: [
        // The mock's events stay within a plugin.
        eventsServiceFactory,
        searchBackend,
        searchModuleWorkspace,
        permissionBackend,
        policyModule(policy),
        workspacePlugin,
        authWithActors,
        mockServices.permissions.factory(),
        mockServices.scheduler.mock({
          createScheduledTaskRunner: () => ({
            run: async ({ fn }) => {
              indexes.push(async () => fn(new AbortController().signal));
            },
          }),
        }).factory,
        mockServices.rootConfig.factory({
          data: {
            permission: { enabled: true },
            search: { collators: { workspace: { enabled: true } } },
            workspace: {
              readers: ['plugin:search'],
              cluster: {
                kubeconfig: join(folder, 'kubeconfig'),
                namespace: 'workspace',
              },
            },
          },
        }),
      ],
    });
  }

  /** Indexes as soon as the workspace backend knows the cluster. */
  async function indexed() {
    await poll('the index', () =>
      Promise.all(indexes.map(index => index())).then(
        () => true,
        () => undefined,
      ),
    );
  }

  async function search(user: string): Promise<string[]> {
    const response = await fetch(
      `http://localhost:${backend?.server.port()}/api/search/query?term=lab`,
      { headers: { Authorization: mockCredentials.user.header(user) } },
    );
    if (!response.ok) throw new Error(await response.text());
    const { results }: SearchResultSet = await response.json();
    return results.map(({ document }) => document.title).sort();
  }

  it('lets members alone find a workspace, under a policy that asks for membership', async () => {
    await start(membersOnly);
    await indexed();
    const both = ['alice-lab', 'bob-lab'];
    await expect(search('user:default/bob')).resolves.toEqual(both);
    await expect(search('user:default/alice')).resolves.toEqual(['alice-lab']);
    await expect(search('user:default/eve')).resolves.toEqual([]);
    await expect(search('user:partners/alice')).resolves.toEqual([]);
  });

  it('lets everybody find every workspace where the policy allows reading to all, as the README says', async () => {
    await start(allowAll);
    await indexed();
    const both = ['alice-lab', 'bob-lab'];
    await expect(search('user:default/eve')).resolves.toEqual(both);
  });

  it('lets everybody find discoverable buckets, soon after they are there, and no others', async () => {
    await start(membersOnly);
    await indexed();
    await createWorkspace(
      'carol',
      ['carol'],
      [
        { bucketName: 'carol-lab-maps', discoverable: true },
        { bucketName: 'carol-lab-drafts', discoverable: false },
      ],
    );
    await poll(
      'the bucket to be found',
      async () => (await search('user:default/eve')).length > 0 || undefined,
    );
    await expect(search('user:default/eve')).resolves.toEqual([
      'carol-lab-maps',
    ]);
  });
});
