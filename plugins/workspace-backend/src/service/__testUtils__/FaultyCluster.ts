import { ServiceUnavailableError } from '@backstage/errors';
import { ResourceKind } from '../../cluster/kinds';
import {
  Cluster,
  Edit,
  EditOptions,
  KubernetesObject,
  NewObject,
  WriteOptions,
} from '../../cluster/types';

type Verb = 'get' | 'create' | 'edit' | 'delete';

/** A real cluster of which chosen calls fail, as when the API server goes away in between. */
export class FaultyCluster implements Cluster {
  private readonly faults = new Map<string, 'before' | 'after'>();

  constructor(private readonly real: Cluster) {}

  get namespace(): string {
    return this.real.namespace;
  }

  /** From now on these calls fail, before or after they took effect. */
  fail(verb: Verb, kind: ResourceKind, when: 'before' | 'after' = 'before') {
    this.faults.set(`${verb} ${kind.kind}`, when);
  }

  heal(): void {
    this.faults.clear();
  }

  get(kind: ResourceKind, name: string): Promise<KubernetesObject | undefined> {
    return this.tried('get', kind, () => this.real.get(kind, name));
  }

  create(
    kind: ResourceKind,
    object: NewObject,
    options?: WriteOptions,
  ): Promise<KubernetesObject> {
    return this.tried('create', kind, () =>
      this.real.create(kind, object, options),
    );
  }

  edit(
    kind: ResourceKind,
    name: string,
    edit: Edit,
    options: EditOptions = {},
  ): Promise<KubernetesObject> {
    const call = () => this.real.edit(kind, name, edit, options);
    return options.dryRun ? call() : this.tried('edit', kind, call);
  }

  delete(
    kind: ResourceKind,
    name: string,
    options?: WriteOptions & { uid?: string },
  ): Promise<void> {
    return this.tried('delete', kind, () =>
      this.real.delete(kind, name, options),
    );
  }

  private async tried<T>(
    verb: Verb,
    kind: ResourceKind,
    call: () => Promise<T>,
  ): Promise<T> {
    const fault = this.faults.get(`${verb} ${kind.kind}`);
    const result = fault === 'before' ? undefined : await call();
    if (fault) {
      throw new ServiceUnavailableError(`cannot ${verb} ${kind.kind}`);
    }
    return result as T;
  }
}
