import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import {
  RegisterCollatorParameters,
  TestPipeline,
} from '@backstage/plugin-search-backend-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { JsonObject } from '@backstage/types';
import { workspaceReadPermission } from '@eoepca/backstage-plugin-workspace-common';
import searchModuleWorkspace from '../index';

const ON = {
  permission: { enabled: true },
  search: { collators: { workspace: { enabled: true } } },
};

describe('WorkspaceCollatorFactory', () => {
  let backend: TestBackend | undefined;
  let answer: { status: number; body: unknown };

  afterEach(() => backend?.stop());

  /** Stands where the workspace backend stands, to answer what a healthy one would not. */
  const workspaceApi = createBackendPlugin({
    pluginId: 'workspace',
    register(env) {
      env.registerInit({
        deps: { httpRouter: coreServices.httpRouter },
        async init({ httpRouter }) {
          httpRouter.use((_, response) => {
            response.status(answer.status).json(answer.body);
          });
        },
      });
    },
  });

  /** The collators that the module registers, and on what schedules. */
  async function start(config: JsonObject) {
    const collators: RegisterCollatorParameters[] = [];
    const schedules: unknown[] = [];
    backend = await startTestBackend({
      extensionPoints: [
        [
          searchIndexRegistryExtensionPoint,
          {
            addCollator: collator => void collators.push(collator),
            addDecorator: () => {},
          },
        ],
      ],
      features: [
        searchModuleWorkspace,
        workspaceApi,
        mockServices.rootConfig.factory({ data: config }),
        mockServices.scheduler.mock({
          createScheduledTaskRunner: schedule => {
            schedules.push(schedule);
            return { run: async () => {} };
          },
        }).factory,
      ],
    });
    return { collators, schedules };
  }

  async function collate() {
    const { collators } = await start(ON);
    const collator = await collators[0].factory.getCollator();
    return TestPipeline.fromCollator(collator).execute();
  }

  it('makes a document of name and title, tied to its workspace', async () => {
    answer = {
      status: 200,
      body: [
        {
          name: 'lab',
          title: 'The lab',
          sessions: [{ name: 'gpu' }],
          health: { state: 'paused' },
        },
        { name: 'plain', sessions: [] },
      ],
    };
    const { documents, error } = await collate();
    expect(error).toBeUndefined();
    expect(documents).toEqual([
      {
        title: 'The lab',
        text: 'lab',
        location: '/workspaces/lab',
        authorization: { resourceRef: 'lab' },
        health: 'paused',
      },
      {
        title: 'plain',
        text: 'plain',
        location: '/workspaces/plain',
        authorization: { resourceRef: 'plain' },
      },
    ]);
  });

  it('holds every hit to the permission to read workspaces', async () => {
    const { collators } = await start(ON);
    expect(collators[0].factory).toMatchObject({
      type: 'workspaces',
      visibilityPermission: workspaceReadPermission,
    });
  });

  it('makes a document of each discoverable bucket, for everybody', async () => {
    answer = {
      status: 200,
      body: [
        {
          bucket: 'shore-lines',
          workspace: 'lab',
          title: 'Shorelines',
          description: 'Since 1985',
        },
        { bucket: 'plain', workspace: 'lab' },
      ],
    };
    const { collators } = await start(ON);
    const { factory } = collators[1];
    expect(factory.type).toBe('workspace-buckets');
    expect(factory.visibilityPermission).toBeUndefined();
    const { documents, error } = await TestPipeline.fromCollator(
      await factory.getCollator(),
    ).execute();
    expect(error).toBeUndefined();
    expect(documents).toEqual([
      {
        title: 'Shorelines',
        text: 'shore-lines\nSince 1985',
        location: '/datasets?q=shore-lines',
        bucket: 'shore-lines',
        workspace: 'lab',
      },
      {
        title: 'plain',
        text: 'plain',
        location: '/datasets?q=plain',
        bucket: 'plain',
        workspace: 'lab',
      },
    ]);
  });

  it('fails where the workspaces cannot be listed, so that the index stays', async () => {
    answer = { status: 503, body: {} };
    const { documents, error } = await collate();
    expect(documents).toEqual([]);
    expect(error).toMatchObject({ name: 'ResponseError', statusCode: 503 });
  });

  it.each<[string, JsonObject]>([
    ['not configured', { permission: { enabled: true } }],
    [
      'not enabled',
      {
        permission: { enabled: true },
        search: { collators: { workspace: {} } },
      },
    ],
  ])('is not there while %s', async (_, config) => {
    const { collators } = await start(config);
    expect(collators).toEqual([]);
  });

  it('is refused while permissions are off', async () => {
    await expect(start({ search: ON.search })).rejects.toThrow(
      'search.collators.workspace.enabled',
    );
  });

  it('reads everything every half an hour, or as configured', async () => {
    const byDefault = await start(ON);
    expect(byDefault.schedules).toMatchObject([
      { frequency: { minutes: 30 } },
      { frequency: { minutes: 30 } },
    ]);
    await backend?.stop();
    const schedule = { frequency: { hours: 1 }, timeout: { minutes: 2 } };
    const configured = await start({
      ...ON,
      search: { collators: { workspace: { enabled: true, schedule } } },
    });
    expect(configured.schedules).toEqual([
      expect.objectContaining(schedule),
      expect.objectContaining(schedule),
    ]);
  });
});
