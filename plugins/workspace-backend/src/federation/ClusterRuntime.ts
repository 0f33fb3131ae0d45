import {
  AuditorService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { SignalsService } from '@backstage/plugin-signals-node';
import { ActivityRecorder } from '../activity/ActivityRecorder';
import { WorkspaceConfig } from '../config/WorkspaceConfig';
import { NamesElsewhere } from '../service/names/NamesElsewhere';
import { createTasks, scheduleTasks } from '../service/tasks/tasks';
import { createConcernedBy } from '../signals/concerned';
import { createRecipients } from '../signals/recipients';
import { SignalSender } from '../signals/SignalSender';
import { ClusterConnection } from './connectCluster';
import { Clock } from '../model/clock';

/** What the plugin does by itself for one cluster: it watches it, tells users of changes and runs its tasks. */
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
  readonly #sender: SignalSender;

  constructor(
    cluster: ClusterConnection,
    options: {
      auditor: AuditorService;
      recorder: ActivityRecorder;
      scheduler: SchedulerService;
      signals: SignalsService;
      config: WorkspaceConfig;
      elsewhere: NamesElsewhere;
      clock: Clock;
    },
  ) {
    const { config, signals } = options;
    const { cache, logger } = cluster;
    this.#cluster = cluster;
    this.#services = options;
    this.#sender = new SignalSender({
      signals,
      recipientsOf: createRecipients(config, createConcernedBy(cache)),
      logger,
    });
  }

  async start(): Promise<void> {
    const { cluster, cache, logger, name, namespaces } = this.#cluster;
    const { scheduler, ...services } = this.#services;
    cache.onChange(change => this.#sender.tell(change));
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
    this.#sender.stop();
    await this.#cluster.cache.stop();
    this.#cluster.close();
  }
}
