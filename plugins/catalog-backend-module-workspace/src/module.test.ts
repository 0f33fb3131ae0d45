import { mockServices } from '@backstage/backend-test-utils';
import {
  DefaultNamespaceEntityPolicy,
  EntityPolicies,
  FieldFormatEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';
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
import { eventually } from './__testUtils__/eventually';
import { TestCatalog } from './__testUtils__/TestCatalog';

const POLICY = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

describe.each(availableClusters())('catalog module on %s', kind => {
  let kubernetes: TestCluster;
  let folder: string;
  let catalog: TestCatalog | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'workspace-catalog-'));
    kubernetes = await startKubernetes(kind);
    writeFileSync(join(folder, 'kubeconfig'), kubernetes.kubeconfig);
    await create('v1beta1', 'storages', 'Storage', {
      metadata: {
        name: 'lab',
        annotations: { 'workspace.eoepca.org/title': 'The lab' },
      },
      spec: {
        principal: 'lab',
        buckets: [{ bucketName: 'secret-plans', discoverable: false }],
      },
    });
    await create('v1beta2', 'datalabs', 'Datalab', {
      metadata: { name: 'lab' },
      spec: { users: ['alice', 'bob'] },
    });
    await create('v1beta1', 'storages', 'Storage', {
      metadata: { name: 'ownerless' },
      spec: { principal: 'ownerless', buckets: [] },
    });
  });

  afterEach(() => catalog?.stop());

  afterAll(async () => {
    await kubernetes?.stop();
    rmSync(folder, { recursive: true });
  });

  async function create(
    version: string,
    plural: string,
    resource: string,
    content: object,
  ) {
    const { status, body } = await kubernetes.api.post(
      `/apis/pkg.internal/${version}/namespaces/workspace/${plural}`,
      { apiVersion: `pkg.internal/${version}`, kind: resource, ...content },
    );
    if (status !== 201) throw new Error(JSON.stringify(body));
  }

  async function start(readers: string[]): Promise<TestCatalog> {
    return TestCatalog.start(
      {
        app: { baseUrl: 'https://portal.example.org/' },
        catalog: { providers: { workspace: {} } },
        workspace: {
          readers,
          cluster: {
            kubeconfig: join(folder, 'kubeconfig'),
            namespace: 'workspace',
          },
        },
      },
      [workspacePlugin, mockServices.httpAuth.factory()],
    );
  }

  /** Refreshes as soon as the workspace backend knows the cluster. */
  async function refreshed(started: TestCatalog): Promise<void> {
    await poll('the workspaces to be read', () =>
      started.runTasks().then(
        () => true,
        () => undefined,
      ),
    );
  }

  it('shows each workspace with its owner, and nothing of what it holds', async () => {
    catalog = await start(['plugin:catalog']);
    await refreshed(catalog);
    expect(catalog.entities).toEqual([
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Resource',
        metadata: {
          name: 'lab',
          title: 'The lab',
          annotations: {
            'backstage.io/managed-by-location': 'workspace:lab',
            'backstage.io/managed-by-origin-location': 'workspace:lab',
            'backstage.io/kubernetes-namespace': 'lab',
            'workspace.eoepca.org/health': 'setting_up',
            'workspace.eoepca.org/name': 'lab',
          },
          links: [
            {
              url: 'https://portal.example.org/workspaces/lab',
              title: 'Workspace',
              icon: 'group_work',
            },
          ],
        },
        spec: { type: 'workspace', owner: 'user:default/alice' },
      },
      expect.objectContaining({
        metadata: expect.objectContaining({ name: 'ownerless' }),
        spec: { type: 'workspace', owner: 'unknown' },
      }),
    ]);
  });

  it('makes entities that the catalog takes', async () => {
    catalog = await start(['plugin:catalog']);
    await refreshed(catalog);
    for (const entity of catalog.entities) {
      await expect(POLICY.enforce(entity)).resolves.toBeDefined();
      await expect(resourceEntityV1alpha1Validator.check(entity)).resolves.toBe(
        true,
      );
    }
  });

  it('follows what somebody does in the cluster', async () => {
    catalog = await start(['plugin:catalog']);
    await refreshed(catalog);
    const { refs } = catalog;
    await create('v1beta1', 'storages', 'Storage', {
      metadata: { name: 'short-lived' },
      spec: {
        principal: 'short-lived',
        buckets: [{ bucketName: 'for-all', discoverable: true }],
      },
    });
    const shown = () => catalog!.refs;
    const more = [
      ...refs,
      'resource:buckets/for-all',
      'resource:default/short-lived',
    ].sort();
    expect(await eventually(shown, more)).toEqual(more);
    await kubernetes.api.delete(
      '/apis/pkg.internal/v1beta1/namespaces/workspace/storages/short-lived',
    );
    expect(await eventually(shown, refs)).toEqual(refs);
  });

  it('sees nothing where the catalog plugin is not named as a reader', async () => {
    catalog = await start([]);
    await refreshed(catalog);
    expect(catalog.entities).toEqual([]);
  });
});
