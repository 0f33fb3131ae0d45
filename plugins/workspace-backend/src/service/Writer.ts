import { ResourceChange } from '@eoepca/backstage-plugin-workspace-common';
import { DATALAB, ResourceKind, STORAGE } from '../cluster/kinds';
import { Cluster, Edit, KubernetesObject, NewObject } from '../cluster/types';
import { WorkspaceIndex } from '../index/types';
import { OWN_PREFIX } from '../model/annotations';
import { fieldsOf } from '../model/foreign';
import { withNote } from './errors';
import { WriteOptions } from './WriteOptions';

/** Writes to the cluster and answers once the index knows of it, so that whoever wrote reads what they wrote. */
export class Writer {
  constructor(
    private readonly cluster: Cluster,
    private readonly index: Pick<WorkspaceIndex, 'raw' | 'seen'>,
  ) {}

  get namespace(): string {
    return this.cluster.namespace;
  }

  /** What the API server has, whatever the index knows. */
  read(
    kind: ResourceKind,
    name: string,
  ): Promise<KubernetesObject | undefined> {
    return this.cluster.get(kind, name);
  }

  async create(
    kind: ResourceKind,
    object: NewObject,
    { preview }: WriteOptions = {},
  ): Promise<KubernetesObject> {
    const dryRun = preview !== undefined;
    const made = await this.cluster.create(kind, object, { dryRun });
    if (!preview) return this.settled(kind, made);
    preview.push(changeOf(kind, undefined, made));
    return made;
  }

  /** Edits from the index's copy on. */
  async edit(
    kind: ResourceKind,
    name: string,
    edit: Edit,
    { precondition, preview }: WriteOptions = {},
  ): Promise<KubernetesObject> {
    const guarded =
      precondition?.guard(kind, edit, this.index.raw(otherOf(kind), name)) ??
      edit;
    if (preview) return this.tryOut(kind, name, guarded, preview);
    const startFrom = this.index.raw(kind, name);
    const stored = await this.cluster.edit(kind, name, guarded, { startFrom });
    precondition?.wrote(kind, stored);
    return this.settled(kind, stored);
  }

  /**
   * Edits both resources of a workspace, or the one that there is an edit for. With two, the second is tried out before
   * the first is written.
   *
   * @param note - what to say where the Storage is written and the Datalab could not be
   */
  async editBoth(
    name: string,
    { storage, datalab }: { storage?: Edit; datalab?: Edit },
    note: string,
    options?: WriteOptions,
  ): Promise<void> {
    if (storage && datalab) await this.check(DATALAB, name, datalab);
    if (storage) await this.edit(STORAGE, name, storage, options);
    try {
      if (datalab) await this.edit(DATALAB, name, datalab, options);
    } catch (error) {
      throw storage
        ? withNote(error, `${note}; repeat the same request to complete it`)
        : error;
    }
  }

  /** Whether an edit would be accepted: throws what it would throw, stores nothing. */
  private async check(
    kind: ResourceKind,
    name: string,
    edit: Edit,
  ): Promise<void> {
    const startFrom = this.index.raw(kind, name);
    await this.cluster.edit(kind, name, edit, { startFrom, dryRun: true });
  }

  /** Deletes just this object, if it is still there. */
  async delete(
    kind: ResourceKind,
    object: KubernetesObject,
    { preview }: WriteOptions = {},
  ): Promise<void> {
    const { name, uid } = object.metadata;
    const dryRun = preview !== undefined;
    await this.cluster.delete(kind, name, { uid, dryRun });
    if (preview) preview.push(changeOf(kind, object, undefined));
    else await this.index.seen(kind, name, undefined);
  }

  private async tryOut(
    kind: ResourceKind,
    name: string,
    edit: Edit,
    preview: ResourceChange[],
  ): Promise<KubernetesObject> {
    let before: KubernetesObject | undefined;
    const noting: Edit = current => {
      before = current;
      return edit(current);
    };
    const startFrom = this.index.raw(kind, name);
    const after = await this.cluster.edit(kind, name, noting, {
      startFrom,
      dryRun: true,
    });
    preview.push(changeOf(kind, before, after));
    return after;
  }

  private async settled(
    kind: ResourceKind,
    object: KubernetesObject,
  ): Promise<KubernetesObject> {
    const { name, resourceVersion } = object.metadata;
    await this.index.seen(kind, name, resourceVersion);
    return object;
  }
}

function otherOf(kind: ResourceKind): ResourceKind {
  return kind.plural === STORAGE.plural ? DATALAB : STORAGE;
}

function changeOf(
  kind: ResourceKind,
  before: KubernetesObject | undefined,
  after: KubernetesObject | undefined,
): ResourceChange {
  const { name } = (after ?? before)!.metadata;
  return {
    kind: kind.kind,
    name,
    ...(before && { before: decidedPart(before) }),
    ...(after && { after: decidedPart(after) }),
  };
}

/** What people decide about a resource: the rest of its metadata and its status are not theirs. */
function decidedPart({ metadata, spec }: KubernetesObject) {
  const own = Object.entries(metadata.annotations ?? {}).filter(([key]) =>
    key.startsWith(OWN_PREFIX),
  );
  return { annotations: Object.fromEntries(own), spec: fieldsOf(spec) };
}
