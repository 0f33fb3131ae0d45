import { SchedulerServiceTaskInvocationDefinition } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { EventsServiceSubscribeOptions } from '@backstage/plugin-events-node';
import { ChangeRunner } from './ChangeRunner';

type Make = jest.Mock<Promise<void>, [AbortSignal]>;

describe('ChangeRunner', () => {
  const logger = mockServices.logger.mock();
  const never = new AbortController().signal;
  let make: Make;
  let scheduled: SchedulerServiceTaskInvocationDefinition['fn'];
  let subscription: EventsServiceSubscribeOptions;

  beforeEach(async () => {
    jest.useFakeTimers();
    jest.resetAllMocks();
    make = jest.fn(async _ => {});
    await new ChangeRunner({
      logger,
      events: mockServices.events.mock({
        subscribe: async options => {
          subscription = options;
        },
      }),
      schedule: {
        run: async task => {
          scheduled = task.fn;
        },
      },
    }).run({ id: 'search_index_workspaces', fn: make });
  });

  afterEach(() => jest.useRealTimers());

  const change = () =>
    subscription.onEvent({
      topic: 'workspace.changed',
      eventPayload: { workspaces: ['lab'] },
    });

  /** An index that takes so long to be made. */
  const takes = (ms: number) =>
    make.mockImplementation(
      () => new Promise(resolve => setTimeout(resolve, ms)),
    );

  it('makes the index anew by its schedule', async () => {
    await scheduled(never);
    expect(make).toHaveBeenCalledTimes(1);
    expect(make).toHaveBeenCalledWith(never);
  });

  it('makes it once for changes that come together', async () => {
    expect(subscription.topics).toEqual(['workspace.changed']);
    for (let i = 0; i < 10; i++) await change();
    await jest.advanceTimersByTimeAsync(1_999);
    expect(make).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(make).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('never makes it twice at the same time, and misses no change', async () => {
    takes(5_000);
    scheduled(never);
    await jest.advanceTimersByTimeAsync(1_000);
    await change();
    await jest.advanceTimersByTimeAsync(23_000);
    expect(make).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('rests four times as long as it takes, however much changes', async () => {
    takes(5_000);
    for (let second = 0; second < 100; second++) {
      await change();
      await jest.advanceTimersByTimeAsync(1_000);
    }
    // 2 s of pause, and then 5 s in every 25.
    expect(make).toHaveBeenCalledTimes(4);
  });

  it('says what failed, and tries again', async () => {
    make.mockRejectedValueOnce(new Error('no workspaces today'));
    await change();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('no workspaces today'),
    );
    await jest.advanceTimersByTimeAsync(30_000);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
