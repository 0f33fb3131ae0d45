import {
  AuditorService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';
import { ActivityRecorder } from '../../activity/ActivityRecorder';
import { Cluster } from '../../kubernetes/types';
import { WorkspaceConfig } from '../../config/WorkspaceConfig';
import { WorkspaceChange, WorkspaceCache } from '../../cache/types';
import { SessionPolicy } from '../../model/sessions/sessionPolicy';
import {
  claimSweep,
  expirySweep,
  labelSweep,
  suggestionSweep,
} from './accessSweeps';
import { CreatorConfig, createNaming, ServiceOptions } from '../createService';
import { NamesElsewhere } from '../names/NamesElsewhere';
import { Repair } from './Repair';
import { SessionEnds, SessionEndsOptions } from '../sessions/SessionEnds';
import { SessionRestarts } from '../sessions/SessionRestarts';
import { StorageSweep } from './StorageSweep';
import { TaskAudit } from './TaskAudit';
import { Writer } from '../Writer';
import { Clock } from '../../model/clock';

/** What the plugin does by itself, time and again. It must bear being repeated, and being cut off at any point. */
export interface Task {
  /** In kebab case; what the scheduler knows it by. */
  readonly id: string;
  readonly frequency: HumanDuration;
  run(signal: AbortSignal): Promise<void>;
  /** What it does on a change at once, in each replica. */
  react?(change: WorkspaceChange): Promise<void>;
}

/** What the tasks are made with. */
export interface TasksOptions {
  readonly cluster: Cluster;
  readonly cache: WorkspaceCache;
  readonly config: CreatorConfig & Pick<WorkspaceConfig, 'repair'>;
  readonly namespaces: ServiceOptions['namespaces'];
  /** Those besides, where the plugin serves several clusters. */
  readonly elsewhere?: NamesElsewhere;
  readonly auditor: AuditorService;
  readonly recorder: ActivityRecorder;
  /** Where the plugin serves several clusters: what this one is called. */
  readonly clusterName?: string;
  readonly logger: LoggerService;
  readonly clock: Clock;
}

const TIMEOUT: HumanDuration = { minutes: 10 };
/** The cache is to know the cluster by then. */
const INITIAL_DELAY: HumanDuration = { seconds: 30 };

/** All tasks of the plugin. */
export function createTasks(options: TasksOptions): Task[] {
  const { cluster, cache, config, logger, clock } = options;
  const writer = new Writer(cluster, cache, config.limits);
  const audit = new TaskAudit(options);
  const repair = new Repair({
    writer,
    cache,
    creator: createNaming(writer, options).creator,
    audit,
    logger,
    graceMs: config.repair.graceMs,
    clock,
  });
  const sweep = new StorageSweep({ writer, cache, audit, logger });
  return [
    {
      id: 'repair',
      frequency: { minutes: 1 },
      run: signal => repair.run(signal),
    },
    {
      id: 'access-expiry',
      frequency: { minutes: 1 },
      run: signal => sweep.run(expirySweep(cache, clock()), signal),
    },
    {
      id: 'suggestions-expiry',
      frequency: { minutes: 1 },
      run: signal => sweep.run(suggestionSweep(cache, clock()), signal),
    },
    {
      id: 'claims-expiry',
      frequency: { minutes: 1 },
      run: signal => sweep.run(claimSweep(clock()), signal),
    },
    ...(config.repair.labels
      ? [
          {
            id: 'access-labels',
            frequency: { hours: 1 },
            run: (signal: AbortSignal) => sweep.run(labelSweep, signal),
          },
        ]
      : []),
    restartTask({
      writer,
      cache,
      audit,
      logger,
      clock,
      marks: config.sessions.policy !== undefined,
    }),
    ...sessionTasks(config.sessions.policy, {
      writer,
      cache,
      audit,
      logger,
      clock,
    }),
  ];
}

function restartTask(
  options: ConstructorParameters<typeof SessionRestarts>[0],
): Task {
  const restarts = new SessionRestarts(options);
  return {
    id: 'session-restarts',
    frequency: { minutes: 1 },
    run: signal => restarts.run(signal),
    react: change => restarts.noticed(change),
  };
}

function sessionTasks(
  policy: SessionPolicy | undefined,
  options: Omit<SessionEndsOptions, 'policy'>,
): Task[] {
  if (!policy) return [];
  const ends = new SessionEnds({ ...options, policy });
  return [
    {
      id: 'session-ends',
      frequency: { minutes: 1 },
      run: signal => ends.run(signal),
      react: change => ends.noticed(change),
    },
  ];
}

/** Has each task run once at a time among all replicas; not while too little is known of the cluster. */
export async function scheduleTasks(
  tasks: readonly Task[],
  options: {
    scheduler: SchedulerService;
    cache: Pick<WorkspaceCache, 'assertServing' | 'onChange'>;
    /** Tells the tasks of several clusters apart. */
    clusterName?: string;
  },
): Promise<void> {
  const { scheduler, cache, clusterName } = options;
  for (const { id, frequency, run, react } of tasks) {
    if (react) cache.onChange(react);
    await scheduler.scheduleTask({
      id: clusterName === undefined ? id : `${id}-${clusterName}`,
      frequency,
      timeout: TIMEOUT,
      initialDelay: INITIAL_DELAY,
      scope: 'global',
      fn: async signal => {
        cache.assertServing();
        await run(signal);
      },
    });
  }
}
