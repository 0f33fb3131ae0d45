import { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, stringifyError } from '@backstage/errors';
import { DATALAB, ResourceKind, STORAGE } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import { clearIntent, intentOf, markIntent } from '../../model/creating/intent';
import { forgetOwner } from '../../model/members/ownerOfStorage';
import { TaskAudit } from './TaskAudit';
import { WorkspaceCreator } from '../workspaces/WorkspaceCreator';
import { ownWork, Writer } from '../Writer';
import { WriteOptions } from '../WriteOptions';
import { beganAt, Halves, planFor, Step } from './plan';
import { Clock } from '../../model/clock';

/** What a repair is made with. */
export interface RepairOptions {
  readonly writer: Writer;
  readonly cache: Pick<WorkspaceCache, 'unfinished'>;
  readonly creator: Pick<WorkspaceCreator, 'complete' | 'addDatalab'>;
  readonly audit: TaskAudit;
  readonly logger: LoggerService;
  /** How long whoever began has to finish by themselves, in milliseconds. */
  readonly graceMs: number;
  readonly clock: Clock;
}

/**
 * Completes creations and deletions that were interrupted. It touches marked resources only, reads them anew before it
 * does, and may be repeated, or run beside a person who repeats their request.
 */
export class Repair {
  constructor(private readonly options: RepairOptions) {}

  /** One workspace that fails is logged, and tried again the next time. */
  async run(signal?: AbortSignal): Promise<void> {
    for (const name of this.options.cache.unfinished()) {
      if (signal?.aborted) return;
      try {
        await this.repair(name);
      } catch (error) {
        this.options.logger.warn(
          `Interrupted work on workspace '${name}' cannot be completed yet: ${stringifyError(
            error,
          )}`,
        );
      }
    }
  }

  private async repair(name: string): Promise<void> {
    const { audit, logger, graceMs, clock } = this.options;
    const halves = await this.read(name);
    const now = clock().getTime();
    const began = beganAt(halves, now);
    if (began === undefined) {
      await this.giveTime(halves, now);
      return;
    }
    if (now - began < graceMs) return;
    const step = planFor(halves);
    if (step.do === 'nothing') {
      if (step.why) {
        logger.warn(`Workspace '${name}' is half made, and ${step.why}`);
      }
      return;
    }
    const meta = { step: step.do, begunBy: step.intent.by };
    const event = {
      eventId: 'repair',
      workspace: name,
      meta,
      activities: [{ action: 'workspace.repaired', details: meta } as const],
    };
    await audit.around(event, () => this.take(name, step, halves));
    logger.info(
      `Repaired workspace '${name}' (${step.do}): ${step.intent.by} had begun to ${step.intent.verb} it`,
    );
  }

  private async read(name: string): Promise<Halves> {
    const [storage, datalab] = await Promise.all(
      [STORAGE, DATALAB].map(kind => this.options.writer.read(kind, name)),
    );
    return { storage, datalab };
  }

  private async take(
    name: string,
    step: Exclude<Step, { do: 'nothing' }>,
    { storage, datalab }: Halves,
  ): Promise<void> {
    const { writer, creator } = this.options;
    switch (step.do) {
      case 'create':
        await creator.complete(name, step.owner, step.intent, storage);
        return;
      case 'add-datalab':
        await creator.addDatalab(name, step.owner);
        return;
      case 'delete':
        if (storage) {
          await writer.delete(STORAGE, ownWork(name), storage, this.stillDue());
        }
        if (datalab) {
          await writer.delete(DATALAB, ownWork(name), datalab, this.stillDue());
        }
        return;
      case 'delete-datalab':
        if (datalab) {
          await writer.delete(DATALAB, ownWork(name), datalab, this.stillDue());
        }
        return;
      default:
        // The Storage's first, as whoever creates does.
        if (storage) await this.clear(STORAGE, name);
        if (datalab) await this.clear(DATALAB, name);
        if (storage && datalab) {
          await writer.edit(STORAGE, ownWork(name), forgetOwner);
        }
    }
  }

  /** Somebody may have withdrawn a deletion since it was looked at, or handed the workspace over. */
  private stillDue(): WriteOptions {
    return {
      admit: async ({ kind, metadata: { name } }) => {
        const step = planFor(await this.read(name)).do;
        if (step === 'delete' || step === 'delete-datalab') return;
        throw new ConflictError(`${kind} '${name}' is no longer to be deleted`);
      },
    };
  }

  private async clear(kind: ResourceKind, name: string): Promise<void> {
    await this.options.writer.edit(kind, ownWork(name), current => {
      const intent = intentOf(current.metadata);
      return intent && clearIntent(intent)(current);
    });
  }

  /** A mark without a time that could be gets the present one: its grace begins now. */
  private async giveTime(halves: Halves, now: number): Promise<void> {
    const at = new Date(now).toISOString();
    for (const kind of [STORAGE, DATALAB]) {
      const object = kind === STORAGE ? halves.storage : halves.datalab;
      const name = object?.metadata.name;
      if (!name || !intentOf(object.metadata)) continue;
      await this.options.writer.edit(kind, ownWork(name), current => {
        const intent = intentOf(current.metadata);
        return intent && markIntent({ ...intent, at })(current);
      });
    }
  }
}
