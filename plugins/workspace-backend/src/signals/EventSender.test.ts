import { mockServices } from '@backstage/backend-test-utils';
import { recordOf } from '../__testUtils__/records';
import { EventSender } from './EventSender';

describe('EventSender', () => {
  const events = mockServices.events.mock();
  const logger = mockServices.logger.mock();
  const asker = recordOf('asker');
  let sender: EventSender;

  beforeEach(() => {
    jest.useFakeTimers();
    jest.resetAllMocks();
    sender = new EventSender({
      events,
      concernedBy: ({ name }) => (name === 'owner' ? [asker] : []),
      logger,
    });
  });

  afterEach(() => jest.useRealTimers());

  const told = () =>
    events.publish.mock.calls.map(([{ topic, eventPayload }]) => [
      topic,
      eventPayload,
    ]);

  it('tells once of what changes within a moment, and of those that show it', async () => {
    sender.tell({ name: 'lab' });
    sender.tell({ name: 'owner' });
    sender.tell({ name: 'lab' });
    expect(told()).toEqual([]);
    await jest.runAllTimersAsync();
    expect(told()).toEqual([
      ['workspace.changed', { workspaces: ['lab', 'owner', 'asker'] }],
    ]);
    sender.tell({ name: 'lab' });
    await jest.runAllTimersAsync();
    expect(told()).toHaveLength(2);
  });

  it('tells of at most 500 in one event', async () => {
    for (let i = 0; i < 1_001; i++) sender.tell({ name: `lab-${i}` });
    await jest.runAllTimersAsync();
    const sizes = events.publish.mock.calls.map(
      ([{ eventPayload }]) =>
        (eventPayload as { workspaces: string[] }).workspaces.length,
    );
    expect(sizes).toEqual([500, 500, 1]);
  });

  it('says so where nobody could be told, and goes on', async () => {
    events.publish.mockRejectedValueOnce(new Error('no events today'));
    sender.tell({ name: 'lab' });
    await jest.runAllTimersAsync();
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('no events today'),
    );
    sender.tell({ name: 'other' });
    await jest.runAllTimersAsync();
    expect(told().at(-1)).toEqual([
      'workspace.changed',
      { workspaces: ['other'] },
    ]);
  });

  it('tells nothing more once it is stopped', async () => {
    sender.tell({ name: 'lab' });
    sender.stop();
    await jest.runAllTimersAsync();
    expect(told()).toEqual([]);
  });
});
