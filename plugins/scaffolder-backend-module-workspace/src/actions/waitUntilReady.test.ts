import { mockCredentials } from '@backstage/backend-test-utils';
import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { Run } from '../__testUtils__/TestActions';
import { TestWorkspaces } from '../__testUtils__/TestWorkspaces';

const alice = mockCredentials.user('user:default/alice');

describe.each(availableClusters())('workspace:wait-until-ready on %s', kind => {
  let workspaces: TestWorkspaces;

  const create = (name: string) =>
    workspaces.actions.run('workspace:create', {
      input: { name },
      credentials: alice,
    });

  beforeAll(async () => {
    workspaces = await TestWorkspaces.start(kind);
    await poll('the workspace backend', () =>
      create('first').then(
        () => true,
        () => undefined,
      ),
    );
  });

  afterAll(() => workspaces?.stop());

  const wait = (
    name: string,
    timeoutSeconds: number,
    more: Partial<Run> = {},
  ) =>
    workspaces.actions.run('workspace:wait-until-ready', {
      input: { name: `ws-${name}`, timeoutSeconds },
      credentials: alice,
      ...more,
    });

  it('ends once the S3 credentials are there', async () => {
    await create('soon');
    let done = false;
    const waiting = wait('soon', 60).then(() => {
      done = true;
    });
    await workspaces.setConditions('ws-soon', []);
    expect(done).toBe(false);
    await workspaces.storeKeys('ws-soon');
    await waiting;
  });

  it('names what is not ready when time is up', async () => {
    await create('stuck');
    await workspaces.setConditions('ws-stuck', [
      {
        type: 'Ready',
        status: 'False',
        reason: 'Creating',
        message: 'no space left',
        lastTransitionTime: '2026-01-01T00:00:00Z',
      },
      {
        type: 'Synced',
        status: 'True',
        reason: 'ReconcileSuccess',
        lastTransitionTime: '2026-01-01T00:00:00Z',
      },
    ]);
    // The backend hears of the conditions by its watch.
    const refusal = await poll('the reason to be known', () =>
      wait('stuck', 0.1).catch(({ message }: Error) =>
        message.includes('no space left') ? message : undefined,
      ),
    );
    expect(refusal).toBe(
      'Workspace ws-stuck is not ready after 0.1 s: Storage Ready is False (Creating): no space left',
    );
  });

  it('says so where nothing but the credentials is missing', async () => {
    await create('bare');
    await expect(wait('bare', 0.1)).rejects.toThrow(
      'its S3 credentials are not there yet',
    );
  });

  it('stops when the task is cancelled', async () => {
    await create('cancelled');
    const cancelled = new AbortController();
    const waiting = wait('cancelled', 600, {
      signal: cancelled.signal,
      onInfo: message =>
        message.startsWith('Not ready yet') && cancelled.abort(),
    });
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('does not let strangers wait', async () => {
    await create('foreign');
    workspaces.actions.pace.unknownForMs = 0;
    await expect(
      workspaces.actions.run('workspace:wait-until-ready', {
        input: { name: 'ws-foreign', timeoutSeconds: 1 },
        credentials: mockCredentials.user('user:default/eve'),
      }),
    ).rejects.toThrow("ws-foreign couldn't be checked for readiness");
  });
});
