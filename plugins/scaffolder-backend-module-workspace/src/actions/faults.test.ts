import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { TestActions } from '../__testUtils__/TestActions';

const READY = { name: 'lab', status: 'ready', conditions: [] };

describe('the actions while the workspace backend falters', () => {
  let actions: TestActions | undefined;
  /** What is answered in turn; the last one for good. */
  let answers: [status: number, body: object][];
  let calls: string[];

  beforeEach(() => {
    calls = [];
  });

  afterEach(() => actions?.stop());

  /** Stands where the workspace backend stands, to answer what a healthy one would not. */
  const workspaceApi = createBackendPlugin({
    pluginId: 'workspace',
    register(env) {
      env.registerInit({
        deps: { httpRouter: coreServices.httpRouter },
        async init({ httpRouter }) {
          httpRouter.use((request, response) => {
            const answer = answers[Math.min(calls.length, answers.length - 1)];
            calls.push(`${request.method} ${request.path}`);
            response.status(answer[0]).json(answer[1]);
          });
        },
      });
    },
  });

  async function run(action: string, input = {}) {
    actions = await TestActions.start({}, [workspaceApi]);
    return actions.run(`workspace:${action}`, {
      input: { name: 'lab', ...input },
      credentials: mockCredentials.user('user:default/alice'),
    });
  }

  const failure = (status: number, message: string): [number, object] => [
    status,
    { error: { name: 'Error', message }, response: { statusCode: status } },
  ];

  it('waits on while the backend is away', async () => {
    answers = [failure(503, 'not loaded yet'), [200, READY]];
    await run('wait-until-ready');
    expect(calls).toEqual(['GET /workspaces/lab', 'GET /workspaces/lab']);
  });

  it('waits for what a replica does not know yet', async () => {
    answers = [failure(403, 'You may not'), [200, READY]];
    await run('wait-until-ready');
    expect(calls).toHaveLength(2);
  });

  it('tells in the end that the backend was away', async () => {
    answers = [failure(503, 'not loaded yet')];
    await expect(
      run('wait-until-ready', { timeoutSeconds: 0.01 }),
    ).rejects.toThrow('the workspace backend is away: not loaded yet');
  });

  it('does not wait on after a fault of the backend', async () => {
    answers = [failure(500, 'broken')];
    await expect(run('wait-until-ready')).rejects.toThrow(
      "lab couldn't be checked for readiness: broken",
    );
    expect(calls).toHaveLength(1);
  });

  it('adds buckets once the replica that answers knows the new workspace', async () => {
    answers = [
      [201, { name: 'lab' }],
      failure(403, 'You may not'),
      [202, { name: 'lab' }],
    ];
    await run('create', { buckets: [{ name: 'lab-data' }] });
    expect(calls).toEqual([
      'POST /workspaces',
      'PUT /workspaces/lab',
      'PUT /workspaces/lab',
    ]);
  });

  it('adds nothing where the workspace is all that was asked for', async () => {
    answers = [[201, { name: 'lab' }]];
    await run('create', {
      members: [{ member: 'bob', role: 'user' }],
      session: { start: false },
    });
    expect(calls).toEqual(['POST /workspaces']);
  });
});
