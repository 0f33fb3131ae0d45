import { ConflictError, NotFoundError } from '@backstage/errors';
import { UnprocessableError } from '@eoepca/backstage-plugin-workspace-common';
import { DATALAB, ResourceKind, STORAGE } from '../../model/kinds';
import {
  clearIntent,
  hasIntent,
  Intent,
  intentOf,
} from '../../model/creating/intent';
import { isSameDetails } from '../../model/creating/newDetails';
import { awaitDatalab } from '../../model/members/ownerOfStorage';
import { isNamed, withNote } from '../errors';
import { ownWork, Writer } from '../Writer';
import { Edit, KubernetesObject, NewObject } from '../../model/kubernetes';

/** What to say where an attempt leaves a half. */
export const REPEAT = 'repeat the same request to complete it';

/**
 * What became of an attempt to create an object, which an earlier or simultaneous one may have made. Without one, why, and
 * whether even that is unclear.
 */
export type Made =
  | {
      object: KubernetesObject;
      isAdopted: boolean;
      error?: undefined;
      unclear?: false;
    }
  | { object?: undefined; error: unknown; unclear?: boolean };

/**
 * The two resources of a workspace while it is being created: made or adopted, undone or finished, each only as a half of
 * that very work.
 */
export class WorkspaceHalves {
  constructor(private readonly writer: Writer) {}

  /**
   * An attempt that failed, or a repeated one, may have written: then that is it. One that wanted other members, texts or
   * buckets is none to complete.
   */
  async createOrAdopt(
    kind: ResourceKind,
    object: NewObject,
    intent: Intent,
  ): Promise<Made> {
    try {
      const made = await this.writer.create(kind, object);
      return { object: made, isAdopted: false };
    } catch (error) {
      try {
        const found = await this.writer.read(kind, object.metadata.name);
        if (!found || !hasIntent(found, intent)) return { error };
        if (!wantsSame(found, intent)) {
          return { error: otherDetails(object.metadata.name) };
        }
        return {
          object: found,
          isAdopted: intentOf(found.metadata)?.at !== intent.at,
        };
      } catch {
        const note = `it is not known whether the ${kind.kind} is there; ${REPEAT}`;
        return { error: withNote(error, note), unclear: true };
      }
    }
  }

  /** The same request, made twice at once, may have been completed by its twin. */
  async isComplete(storage: KubernetesObject): Promise<boolean> {
    const { name, uid } = storage.metadata;
    try {
      const found = await this.writer.read(STORAGE, name);
      return Boolean(
        found && found.metadata.uid === uid && !intentOf(found.metadata),
      );
    } catch (error) {
      throw withNote(error, REPEAT);
    }
  }

  /** @returns whether it is undone: not where a twin of this request has completed it meanwhile */
  async undo(
    storage: KubernetesObject,
    intent: Intent,
    cause: unknown,
  ): Promise<boolean> {
    const { name } = storage.metadata;
    try {
      await this.writer.delete(STORAGE, ownWork(name), storage, {
        admit: async current => assertUnfinished(current, intent),
      });
      return true;
    } catch {
      if (await this.isComplete(storage).catch(() => false)) return false;
      throw withNote(
        cause,
        `Storage '${name}' is there, its Datalab is not; ${REPEAT}`,
      );
    }
  }

  /**
   * The workspace is whole by now; a mark that stays is cleared when the request is repeated. The Storage's goes first:
   * a Datalab without one tells a twin of this request that there is nothing to undo.
   *
   * @param finish - the last edit of the Storage
   */
  async clearIntents(
    name: string,
    intent: Intent,
    finish: Edit = clearIntent(intent),
  ): Promise<void> {
    try {
      await this.writer.edit(STORAGE, ownWork(name), unlessDeleted(finish));
      await this.writer.edit(DATALAB, ownWork(name), clearIntent(intent));
    } catch (error) {
      if (!isNamed(error, 'NotFoundError')) return;
      // A twin of this request, or somebody else, has undone it meanwhile, and others may have its names by now.
      // Where a half stays, its mark tells repair.
      await this.removeAlone(name, intent).catch(() => {});
      throw undoneMeanwhile(name);
    }
  }

  /**
   * The workspace is as whole as it can be here: its Storage says who owns it until there can be a Datalab.
   *
   * @throws ConflictError where it was undone; ServiceUnavailableError
   */
  async awaitDatalab(
    name: string,
    intent: Intent,
    owner: string,
  ): Promise<void> {
    try {
      await this.writer.edit(
        STORAGE,
        ownWork(name),
        awaitDatalab(intent, owner),
      );
    } catch (error) {
      throw isNamed(error, 'NotFoundError')
        ? undoneMeanwhile(name)
        : withNote(error, REPEAT);
    }
  }

  private async removeAlone(name: string, intent: Intent): Promise<void> {
    const datalab = await this.writer.read(DATALAB, name);
    if (!datalab) return;
    await this.writer.delete(DATALAB, ownWork(name), datalab, {
      admit: async current => {
        assertUnfinished(current, intent);
        const storage = await this.writer.read(STORAGE, name);
        if (storage && !storage.metadata.deletionTimestamp) {
          throw noLongerHalf(current);
        }
      },
    });
  }
}

/** Whether what is half made is to become just what is wanted now. */
export function wantsSame(
  half: KubernetesObject,
  { details }: Intent,
): boolean {
  return isSameDetails(intentOf(half.metadata)?.details, details);
}

/** The answer to whoever changed their mind between two attempts. */
export function otherDetails(name: string): UnprocessableError {
  return UnprocessableError.field(
    ['preferred_name'],
    `Your earlier request to create '${name}' with other members, texts, bucket or session isn't completed yet. Repeat it unchanged, or wait a few minutes and edit the workspace.`,
  );
}

/** The edit; one that is being deleted, which finalizers may hold, is as good as gone. @throws NotFoundError for it */
function unlessDeleted(edit: Edit): Edit {
  return current => {
    const { kind, metadata } = current;
    if (metadata.deletionTimestamp) {
      throw new NotFoundError(`${kind} '${metadata.name}' is being deleted`);
    }
    return edit(current);
  };
}

/** @throws ConflictError for what is no half of this work, or no longer */
function assertUnfinished(object: KubernetesObject, intent: Intent): void {
  if (!hasIntent(object, intent)) throw noLongerHalf(object);
}

function undoneMeanwhile(name: string): ConflictError {
  return new ConflictError(
    `Workspace '${name}' was undone while it was being created; try again`,
  );
}

function noLongerHalf({ kind, metadata }: KubernetesObject): ConflictError {
  return new ConflictError(
    `${kind} '${metadata.name}' is no longer an incomplete creation`,
  );
}
