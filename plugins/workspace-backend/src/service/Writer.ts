import { ResourceKind } from '../cluster/kinds';
import { Cluster, Edit, KubernetesObject, NewObject } from '../cluster/types';
import { WorkspaceIndex } from '../index/types';

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
  ): Promise<KubernetesObject> {
    return this.settled(kind, await this.cluster.create(kind, object));
  }

  /** Edits from the index's copy on. */
  async edit(
    kind: ResourceKind,
    name: string,
    edit: Edit,
  ): Promise<KubernetesObject> {
    const startFrom = this.index.raw(kind, name);
    return this.settled(
      kind,
      await this.cluster.edit(kind, name, edit, { startFrom }),
    );
  }

  /** Whether an edit would be accepted: throws what it would throw, stores nothing. */
  async check(kind: ResourceKind, name: string, edit: Edit): Promise<void> {
    const startFrom = this.index.raw(kind, name);
    await this.cluster.edit(kind, name, edit, { startFrom, dryRun: true });
  }

  /** Deletes just this object, if it is still there. */
  async delete(kind: ResourceKind, object: KubernetesObject): Promise<void> {
    const { name, uid } = object.metadata;
    await this.cluster.delete(kind, name, { uid });
    await this.index.seen(kind, name, undefined);
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
