import { ServiceUnavailableError } from '@backstage/errors';
import { ResourceKind } from '../../model/kinds';
import {
  Cluster,
  DeleteOptions,
  EditOptions,
  DryRunOptions,
} from '../../kubernetes/types';
import { Edit, KubernetesObject, NewObject } from '../../model/kubernetes';

type Verb = 'get' | 'create' | 'edit' | 'delete';

/** A real cluster of which chosen calls fail, as when the API server goes away in between. */
export class FaultyCluster implements Cluster {
  private readonly faults = new Map<string, 'before' | 'after'>();

  private readonly interludes: {
    readonly when: 'before' | 'after';
    readonly verb: Verb;
    readonly kind?: ResourceKind;
    readonly run: () => Promise<unknown>;
  }[] = [];

  /** @param real - itself, which nothing disturbs */
  constructor(readonly real: Cluster) {}

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

  /**
   * Once, something else happens right before or after a call of this verb: the next one that has no interlude yet.
   *
   * @param kind - only where it is about this kind
   */
  interlude(
    when: 'before' | 'after',
    verb: Verb,
    run: () => Promise<unknown>,
    kind?: ResourceKind,
  ): void {
    this.interludes.push({ when, verb, kind, run });
  }

  private async pause(
    when: 'before' | 'after',
    verb: Verb,
    kind: ResourceKind,
  ): Promise<void> {
    const [next] = this.interludes;
    if (next?.when !== when || next.verb !== verb) return;
    if (next.kind && next.kind.plural !== kind.plural) return;
    this.interludes.shift();
    await next.run();
  }

  get(kind: ResourceKind, name: string): Promise<KubernetesObject | undefined> {
    return this.tried('get', kind, () => this.real.get(kind, name));
  }

  list(kind: ResourceKind): Promise<KubernetesObject[]> {
    return this.real.list(kind);
  }

  create(
    kind: ResourceKind,
    object: NewObject,
    options?: DryRunOptions,
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

  replace(
    kind: ResourceKind,
    object: KubernetesObject,
  ): Promise<KubernetesObject> {
    return this.tried('edit', kind, () => this.real.replace(kind, object));
  }

  delete(
    kind: ResourceKind,
    name: string,
    options?: DeleteOptions,
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
    await this.pause('before', verb, kind);
    const result = fault === 'before' ? undefined : await call();
    await this.pause('after', verb, kind);
    if (fault) {
      throw new ServiceUnavailableError(`cannot ${verb} ${kind.kind}`);
    }
    return result as T;
  }
}
