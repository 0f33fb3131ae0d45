import {
  ALL_PERMISSIONS,
  UnprocessableError,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { setTimeout as sleep } from 'timers/promises';
import { Entered } from '../authorization/Guard';
import { DATALAB, definitionName, ResourceKind, STORAGE } from '../model/kinds';
import { Cluster, EditHooks, Superseded } from '../kubernetes/types';
import { WorkspaceCache } from '../cache/types';
import { fenced } from '../model/fence';
import { growthProblem, Limits } from '../model/limits';
import { takesRights } from '../model/members/memberRights';
import { changeSeen } from '../model/preview';
import { isNamed, withNote } from './errors';
import { identityOf } from './names/naming';
import { WriteOptions } from './WriteOptions';
import { Edit, KubernetesObject, NewObject } from '../model/kubernetes';
import { WorkspaceRoles } from '../model/record';

/** What the plugin does to a workspace by itself, which nobody needs to be let in for. */
export interface OwnWork {
  readonly own: true;
  readonly record: Pick<WorkspaceRoles, 'name'>;
}

export function ownWork(name: string): OwnWork {
  return { own: true, record: { name } };
}

/** On whose word a workspace is written: that of a caller who has been let in, decided again at the write, or nobody's. */
export type WriteTarget = Entered<WorkspaceRoles> | OwnWork;

const EVERYTHING = new Set(ALL_PERMISSIONS);

/** What a preview may tell of a resource. */
function permissionsOf(target: WriteTarget): ReadonlySet<WorkspacePermission> {
  return 'rights' in target ? target.rights.permissions : EVERYTHING;
}

/** How often a deletion starts again after conflicts, and the longest pause between: as edits do, it outlasts a crowd. */
const DELETE_ATTEMPTS = 100;
const DELETE_PAUSE_MS = 250;

/**
 * Writes to the cluster and answers once the cache knows of it, so that whoever wrote reads what they wrote. What was
 * decided at the door is decided again at each attempt: from the Datalab that is replaced or, where the Storage is, from
 * a fresh read. A write that takes rights from somebody fences the Storage before it answers, so that nothing decided
 * before it is written after it.
 */
export class Writer {
  constructor(
    private readonly cluster: Cluster,
    private readonly cache: Pick<
      WorkspaceCache,
      'raw' | 'seen' | 'hasDefinition'
    >,
    private readonly limits: Limits,
  ) {}

  get namespace(): string {
    return this.cluster.namespace;
  }

  /** Whether the cluster can have any. */
  get hasDatalabs(): boolean {
    return this.cache.hasDefinition(definitionName(DATALAB));
  }

  /** What the API server has, whatever the cache knows; no Datalab where there can be none. */
  async read(
    kind: ResourceKind,
    name: string,
  ): Promise<KubernetesObject | undefined> {
    return kind === DATALAB && !this.hasDatalabs
      ? undefined
      : this.cluster.get(kind, name);
  }

  async create(
    kind: ResourceKind,
    object: NewObject,
    { preview, begin }: WriteOptions = {},
  ): Promise<KubernetesObject> {
    const dryRun = preview !== undefined;
    if (!preview) await begin?.();
    const made = await this.cluster.create(kind, object, { dryRun });
    if (!preview) return this.settled(kind, made);
    preview.push(changeSeen(kind, undefined, made, EVERYTHING));
    return made;
  }

  /** Edits from the cache's copy on. */
  async edit(
    kind: ResourceKind,
    target: WriteTarget,
    edit: Edit,
    options: WriteOptions = {},
  ): Promise<KubernetesObject> {
    const { name } = target.record;
    const { precondition, preview } = options;
    const startFrom = this.cache.raw(kind, name);
    let before: KubernetesObject | undefined;
    const hooks = this.hooksFor(kind, target, options, current => {
      before = current;
    });
    const bounded = 'own' in target ? edit : this.bounded(kind, edit);
    const stored = await this.cluster.edit(kind, name, bounded, {
      ...hooks,
      startFrom,
      dryRun: preview !== undefined,
      ...('caller' in target && { caller: identityOf(target.caller) }),
    });
    if (preview) {
      preview.push(changeSeen(kind, before, stored, permissionsOf(target)));
      return stored;
    }
    precondition?.wrote(kind, stored);
    options.written?.set(kind.plural, stored);
    // Who finds it done already may be quicker than whoever did it, whose fence is missing yet.
    const tookNothing =
      before && before !== stored && !takesRights(before, stored);
    if (kind === DATALAB && !('own' in target) && !tookNothing) {
      await this.fenceStorage(name);
    }
    return this.settled(kind, stored);
  }

  /**
   * Edits both resources of a workspace, or the one that there is an edit for. With two, the second is tried out before
   * the first is written.
   *
   * @param note - what to say where the Storage is written and the Datalab could not be
   */
  async editBoth(
    target: WriteTarget,
    { storage, datalab }: { storage?: Edit; datalab?: Edit },
    note: string,
    options: WriteOptions = {},
  ): Promise<void> {
    if (storage && datalab) {
      await this.edit(DATALAB, target, datalab, { ...options, preview: [] });
    }
    if (storage) await this.edit(STORAGE, target, storage, options);
    try {
      if (datalab) await this.edit(DATALAB, target, datalab, options);
    } catch (error) {
      throw storage
        ? withNote(error, `${note}; repeat the same request to complete it`)
        : error;
    }
  }

  /** Deletes just this object, if it is still there; in whatever state it is that the target may delete it in. */
  async delete(
    kind: ResourceKind,
    target: WriteTarget,
    object: KubernetesObject,
    options: WriteOptions = {},
  ): Promise<void> {
    const { name, uid } = object.metadata;
    const { preview } = options;
    const { admit } = this.hooksFor(kind, target, options);
    const dryRun = preview !== undefined;
    let current = object;
    for (let attempt = 1; ; attempt++) {
      await admit?.(current);
      if (!preview) await options.begin?.();
      const { resourceVersion } = current.metadata;
      try {
        await this.cluster.delete(kind, name, { uid, resourceVersion, dryRun });
        break;
      } catch (error) {
        if (!isNamed(error, 'ConflictError') || attempt === DELETE_ATTEMPTS) {
          throw error;
        }
      }
      await sleep(Math.random() * Math.min(10 * 2 ** attempt, DELETE_PAUSE_MS));
      const newer = await this.cluster.get(kind, name);
      if (newer?.metadata.uid !== uid) break;
      current = newer!;
    }
    if (!preview) {
      await this.cache.seen(kind, name, undefined);
      return;
    }
    preview.push(changeSeen(kind, object, undefined, permissionsOf(target)));
  }

  /** An edit that makes nothing larger than it may become. */
  private bounded(kind: ResourceKind, edit: Edit): Edit {
    const of = kind === STORAGE ? 'Storage' : 'Datalab';
    return current => {
      const edited = edit(current);
      const problem = edited && growthProblem(of, current, edited, this.limits);
      if (problem) throw new UnprocessableError(problem);
      return edited;
    };
  }

  /** What has to hold at each attempt of a write. */
  private hooksFor(
    kind: ResourceKind,
    target: WriteTarget,
    { precondition, admit: alsoAdmit, preview, begin }: WriteOptions,
    note: (current: KubernetesObject) => void = () => {},
  ): EditHooks {
    const binding = precondition?.isBinding ? precondition : undefined;
    const otherKind = kind === STORAGE ? DATALAB : STORAGE;
    const decidesOther = kind === STORAGE && 'decideAgain' in target;
    let other: KubernetesObject | undefined;
    return {
      admit: async current => {
        note(current);
        other =
          binding || decidesOther
            ? await this.read(otherKind, target.record.name)
            : undefined;
        if ('decideAgain' in target) {
          await target.decideAgain(
            kind === DATALAB
              ? { datalab: current }
              : { storage: current, datalab: other },
          );
        }
        binding?.assertHolds(kind, current, other);
        await alsoAdmit?.(current);
      },
      beforeReplace: async () => {
        if (!preview) await begin?.();
        // Two requests that each rest on both resources and write one: whoever comes second finds the fence.
        if (binding && other) await this.fence(otherKind, other);
      },
    };
  }

  /** @throws Superseded where the object has changed since it was read */
  private async fence(
    kind: ResourceKind,
    object: KubernetesObject,
  ): Promise<void> {
    try {
      await this.cluster.replace(kind, fenced(object));
    } catch (error) {
      throw isNamed(error, 'ConflictError', 'NotFoundError')
        ? new Superseded()
        : error;
    }
  }

  /** Makes writes fail that were decided on before and are not written yet. */
  private async fenceStorage(name: string): Promise<void> {
    try {
      await this.cluster.edit(STORAGE, name, fenced, { urgent: true });
    } catch (error) {
      if (isNamed(error, 'NotFoundError')) return;
      throw withNote(
        error,
        'the change of the members is written; what they had begun before it may still be',
      );
    }
  }

  private async settled(
    kind: ResourceKind,
    object: KubernetesObject,
  ): Promise<KubernetesObject> {
    const { name, resourceVersion } = object.metadata;
    await this.cache.seen(kind, name, resourceVersion);
    return object;
  }
}
