import {
  AuditorService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { SignalsService } from '@backstage/plugin-signals-node';
import { ActivityRecorder } from '../activity/ActivityRecorder';
import { WorkspaceConfig } from '../config/WorkspaceConfig';
import { OtherClusters } from '../service/names/OtherClusters';
import { createTasks, scheduleTasks } from '../service/tasks/tasks';
import { createConcernedBy } from '../signals/concerned';
import { createRecipients } from '../signals/recipients';
import { SignalSender } from '../signals/SignalSender';
import { ConnectedCluster } from './connectCluster';

/** What the plugin does by itself for one cluster: it watches it, tells users of changes and runs its tasks. */
export class ClusterRuntime {
  readonly #cluster: ConnectedCluster;
  readonly #services: {
    readonly auditor: AuditorService;
    readonly recorder: ActivityRecorder;
    readonly scheduler: SchedulerService;
    readonly config: WorkspaceConfig;
    readonly others: OtherClusters;
  };
  readonly #sender: SignalSender;

  constructor(
    cluster: ConnectedCluster,
    options: {
      auditor: AuditorService;
      recorder: ActivityRecorder;
      scheduler: SchedulerService;
      signals: SignalsService;
      config: WorkspaceConfig;
      others: OtherClusters;
    },
  ) {
    const { config, signals } = options;
    const { index, logger } = cluster;
    this.#cluster = cluster;
    this.#services = options;
    this.#sender = new SignalSender({
      signals,
      recipientsOf: createRecipients(config, createConcernedBy(index)),
      logger,
    });
  }

  async start(): Promise<void> {
    const { cluster, index, logger, name, namespaces } = this.#cluster;
    const { auditor, recorder, config, others, scheduler } = this.#services;
    index.onChange(change => this.#sender.tell(change));
    index.start();
    const tasks = createTasks({
      cluster,
      index,
      namespaces,
      others,
      config,
      auditor,
      recorder,
      clusterName: name,
      logger,
    });
    await scheduleTasks(tasks, { scheduler, index, clusterName: name });
  }

  async stop(): Promise<void> {
    this.#sender.stop();
    await this.#cluster.index.stop();
    this.#cluster.close();
  }
}
