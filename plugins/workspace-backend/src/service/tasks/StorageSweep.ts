import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { STORAGE } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import { Activity } from '../../activity/types';
import { StorageResource } from '../../model/resources';
import { TaskAudit } from './TaskAudit';
import { ownWork, Writer } from '../Writer';
import { Edit } from '../../model/kubernetes';

/** An edit for all Storages that need it. */
export interface Sweep {
  /** In kebab case, for the audit record. */
  readonly eventId: string;
  readonly needs: (storage: StorageResource) => boolean;
  /** What it does to a Storage, as people would say it. */
  readonly activities: (storage: StorageResource) => readonly Activity[];
  /** Changes nothing where the newest copy no longer needs it. */
  readonly edit: Edit;
}

/** Goes through all Storages, one after the other; may be cut off and repeated at any point. */
export class StorageSweep {
  constructor(
    private readonly options: {
      readonly writer: Writer;
      readonly cache: Pick<WorkspaceCache, 'list'>;
      readonly audit: TaskAudit;
      readonly logger: LoggerService;
    },
  ) {}

  /** One Storage that fails is logged, and tried again the next time. */
  async run(
    { eventId, needs, activities, edit }: Sweep,
    signal?: AbortSignal,
  ): Promise<void> {
    const { writer, cache, audit, logger } = this.options;
    for (const { name, storage } of cache.list()) {
      if (signal?.aborted) return;
      if (storage.meta.deletion || !needs(storage)) continue;
      try {
        const event = {
          eventId,
          workspace: name,
          activities: activities(storage),
        };
        await audit.around(event, () =>
          writer.edit(STORAGE, ownWork(name), edit),
        );
      } catch (error) {
        logger.warn(
          `Workspace '${name}' is left for the next time (${eventId}): ${stringifyError(
            error,
          )}`,
        );
      }
    }
  }
}
