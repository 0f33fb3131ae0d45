import { createBackendModule } from '@backstage/backend-plugin-api';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import workspacePlugin from '@eoepca/backstage-plugin-workspace-backend';
import {
  ApiAnswer,
  startKubernetes,
  Storm,
  StormActs,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { eventually } from './__testUtils__/eventually';
import catalogModuleWorkspace from './index';

/** Creations, changes and deletions, each; `npm run bench -- storm` has a thousand. */
const STORM = Number(process.env.STORM ?? 40);

/** So many are left in the end. */
const REMAINING = 10;

const STORAGES = '/apis/pkg.internal/v1beta1/namespaces/workspace/storages';

const TITLE = 'workspace.eoepca.org/title';

describe('the catalog in a storm of changes', () => {
  let kubernetes: TestCluster;
  let folder: string;
  let backend: TestBackend | undefined;
  let catalog: CatalogService;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'workspace-storm-'));
    kubernetes = await startKubernetes('dev-cluster');
    writeFileSync(join(folder, 'kubeconfig'), kubernetes.kubeconfig);
  });

  afterEach(() => backend?.stop());

  afterAll(async () => {
    await kubernetes?.stop();
    rmSync(folder, { recursive: true });
  });

  async function start(): Promise<void> {
    backend = await startTestBackend({
      features: [
        eventsServiceFactory,
        catalogPlugin,
        catalogModuleWorkspace,
        workspacePlugin,
        createBackendModule({
          pluginId: 'catalog',
          moduleId: 'test',
          register(env) {
            env.registerInit({
              deps: { service: catalogServiceRef },
              async init({ service }) {
                catalog = service;
              },
            });
          },
        }),
        mockServices.httpAuth.factory(),
        mockServices.database.factory(),
        // The mock's leaves out what has an initial delay.
        schedulerServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'https://portal.example.org' },
            backend: {
              baseUrl: 'http://localhost',
              database: { client: 'better-sqlite3', connection: ':memory:' },
            },
            catalog: {
              processingInterval: { seconds: 1_000 },
              providers: {
                workspace: {
                  restricted: true,
                  schedule: {
                    frequency: { hours: 1 },
                    timeout: { minutes: 5 },
                    initialDelay: { seconds: 1 },
                  },
                },
              },
            },
            workspace: {
              readers: ['plugin:catalog'],
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

  async function succeeds(answer: Promise<ApiAnswer>): Promise<void> {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(JSON.stringify(body));
  }

  /** What the cluster says that there has to be. */
  async function expected(): Promise<string[]> {
    const { body } = await kubernetes.api.get(STORAGES);
    const { items } = body as {
      items: {
        metadata: { name: string; annotations?: Record<string, string> };
        spec: { buckets: { bucketName: string }[] };
      }[];
    };
    return items
      .flatMap(({ metadata: { name, annotations }, spec }) => [
        `resource:default/${name} ${annotations?.[TITLE]}`,
        ...spec.buckets.map(each => `resource:buckets/${each.bucketName} -`),
      ])
      .sort();
  }

  const ownCredentials = () =>
    mockServices.auth({ pluginId: 'catalog' }).getOwnServiceCredentials();

  const described = (entity: Entity) =>
    `${stringifyEntityRef(entity)} ${
      entity.spec?.type === 'workspace' ? entity.metadata.title : '-'
    }`;

  async function shown(): Promise<string[]> {
    const { items } = await catalog.getEntities(
      { filter: { kind: 'Resource' } },
      { credentials: await ownCredentials() },
    );
    return items.map(described).sort();
  }

  async function storm(prefix: string): Promise<void> {
    const { api } = kubernetes;
    const acts: StormActs = {
      create: (name, buckets) =>
        succeeds(
          api.post(STORAGES, {
            apiVersion: 'pkg.internal/v1beta1',
            kind: 'Storage',
            metadata: { name, annotations: { [TITLE]: name } },
            spec: { principal: name, buckets },
          }),
        ),
      change: (name, title, buckets) =>
        succeeds(
          api.patch(`${STORAGES}/${name}`, 'application/merge-patch+json', {
            metadata: { annotations: { [TITLE]: title } },
            spec: { buckets },
          }),
        ),
      delete: name => succeeds(api.delete(`${STORAGES}/${name}`)),
    };
    await new Storm(acts, { prefix, remaining: REMAINING }).rage(STORM);
  }

  it('ends with the entities that the cluster has', async () => {
    await start();
    await storm('once');
    const there = await expected();
    expect(there.length).toBeGreaterThanOrEqual(REMAINING);
    expect(await eventually(shown, there)).toEqual(there);
  });

  it('ends so after it was not there for a part of it', async () => {
    await start();
    await storm('before');
    await backend?.stop();
    await storm('without');
    await start();
    await storm('after');
    const there = await expected();
    expect(await eventually(shown, there)).toEqual(there);
  });
});
