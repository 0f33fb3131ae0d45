import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { ActivityConfig } from '../config/activity';
import { ActivityDatabase } from './ActivityDatabase';
import { ActivityRetention } from './ActivityRetention';
import { Clock } from '../model/clock';

/** Makes the table ready before anybody waits for it, and has old entries deleted. Fails where tasks can't be scheduled. */
export async function startActivity(options: {
  activity: ActivityDatabase;
  scheduler: SchedulerService;
  config: ActivityConfig;
  logger: LoggerService;
  clock: Clock;
}): Promise<void> {
  const { activity, scheduler, config, logger, clock } = options;
  // The database may be away: whoever records tries again.
  activity.ask(async () => {}).catch(() => {});
  const retention = new ActivityRetention({
    database: activity,
    retentionMs: config.retentionMs,
    logger,
    clock,
  });
  await scheduler.scheduleTask({
    id: 'activity-retention',
    frequency: { hours: 1 },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 1 },
    scope: 'global',
    fn: signal => retention.run(signal),
  });
}
