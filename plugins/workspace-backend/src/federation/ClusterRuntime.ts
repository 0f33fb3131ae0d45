import {
  AuditorService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { ActivityRecorder } from '../activity/ActivityRecorder';
import { WorkspaceConfig } from '../config/WorkspaceConfig';
import { NamesElsewhere } from '../service/names/NamesElsewhere';
import { createTasks, scheduleTasks } from '../service/tasks/tasks';
import { createConcernedBy } from '../signals/concerned';
import { EventSender } from '../signals/EventSender';
import { createRecipients, isVisible } from '../signals/recipients';
import { SignalSender } from '../signals/SignalSender';
import { ClusterConnection } from './connectCluster';
import { Clock } from '../model/clock';

/** What the plugin does by itself for one cluster: it watches it, tells users and other plugins of changes and runs its tasks. */
export class ClusterRuntime {
  readonly #cluster: ClusterConnection;
  readonly #services: {
    readonly auditor: AuditorService;
    readonly recorder: ActivityRecorder;
    readonly scheduler: SchedulerService;
    readonly config: WorkspaceConfig;
    readonly elsewhere: NamesElsewhere;
    readonly clock: Clock;
  };
  readonly #signals: SignalSender;
  readonly #events: EventSender;

  constructor(
    cluster: ClusterConnection,
    options: {
      auditor: AuditorService;
      recorder: ActivityRecorder;
      scheduler: SchedulerService;
      events: EventsService;
      signals: SignalsService;
      config: WorkspaceConfig;
      elsewhere: NamesElsewhere;
      clock: Clock;
    },
  ) {
    const { config, events, signals } = options;
    const { cache, logger } = cluster;
    this.#cluster = cluster;
    this.#services = options;
    const concernedBy = createConcernedBy(cache);
    this.#signals = new SignalSender({
      signals,
      recipientsOf: createRecipients(config, concernedBy),
      logger,
    });
    this.#events = new EventSender({ events, concernedBy, logger });
  }

  async start(): Promise<void> {
    const { cluster, cache, logger, name, namespaces } = this.#cluster;
    const { scheduler, ...services } = this.#services;
    cache.onChange(change => {
      if (!isVisible(change)) return;
      this.#signals.tell(change);
      this.#events.tell(change);
    });
    cache.start();
    const tasks = createTasks({
      ...services,
      cluster,
      cache,
      namespaces,
      clusterName: name,
      logger,
    });
    await scheduleTasks(tasks, { scheduler, cache, clusterName: name });
  }

  async stop(): Promise<void> {
    this.#signals.stop();
    this.#events.stop();
    await this.#cluster.cache.stop();
    this.#cluster.close();
  }
}
