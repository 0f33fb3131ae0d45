import { mockServices } from '@backstage/backend-test-utils';
import { scheduleTasks } from './tasks';

describe('scheduleTasks', () => {
  const run = jest.fn(async () => {});
  const task = { id: 'sweep', frequency: { minutes: 1 }, run };
  const assertServing = jest.fn();
  const cache = { assertServing, onChange: () => () => {} };

  /** What the scheduler was told to do. */
  async function scheduled(clusterName?: string) {
    const scheduler = mockServices.scheduler.mock();
    await scheduleTasks([task], { scheduler, cache, clusterName });
    const [[definition]] = scheduler.scheduleTask.mock.calls;
    return definition;
  }

  it('has a task run once at a time among all replicas, for each cluster', async () => {
    const frequency = { minutes: 1 };
    expect(await scheduled()).toMatchObject({
      id: 'sweep',
      scope: 'global',
      frequency,
    });
    expect((await scheduled('north')).id).toBe('sweep-north');
  });

  it('runs nothing while too little is known of the cluster', async () => {
    const { fn } = await scheduled();
    const { signal } = new AbortController();
    assertServing.mockImplementationOnce(() => {
      throw new Error('not yet');
    });
    await expect(async () => fn(signal)).rejects.toThrow('not yet');
    expect(run).not.toHaveBeenCalled();
    await fn(signal);
    expect(run).toHaveBeenCalledWith(signal);
  });
});
