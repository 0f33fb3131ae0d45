import { collectionOf, ResourceRegistry } from '../registry/ResourceRegistry';
import type { KubeObject } from '../store/types';
import { NAMESPACES } from './namespaces';
import type { Objects } from './Objects';
import type { Target, WriteContext } from './types';

const AS_CONTROLLER: WriteContext = {
  dryRun: false,
  manager: 'namespace-controller',
  fieldValidation: 'Ignore',
  warn: () => {},
};

/** A namespace that is being deleted loses its contents, then goes itself. */
export class NamespaceController {
  private readonly followed = new Set<string>();

  private constructor(
    private readonly objects: Objects,
    private readonly registry: ResourceRegistry,
  ) {}

  static start(objects: Objects, registry: ResourceRegistry): void {
    const controller = new NamespaceController(objects, registry);
    objects.storage.subscribe(NAMESPACES, ({ type, object }) => {
      if (type === 'MODIFIED' && object.metadata.deletionTimestamp) {
        controller.empty(object.metadata.name);
      }
    });
  }

  private empty(namespace: string): void {
    let left = 0;
    for (const definition of this.registry.all()) {
      const target = this.registry.find(definition.group, definition.plural);
      if (!target || !definition.namespaced) continue;
      const collection = collectionOf(definition);
      this.followDeletions(collection);
      left += this.objects.storage
        .list(collection, `${namespace}/`)
        .filter(object => !this.deleteOne(target, object)).length;
    }
    if (left === 0) this.finish(namespace);
  }

  /** What finalizers hold back goes later: then the namespace is looked at again. */
  private followDeletions(collection: string): void {
    if (this.followed.has(collection)) return;
    this.followed.add(collection);
    const { storage } = this.objects;
    storage.subscribe(collection, ({ type, object }) => {
      const { namespace } = object.metadata;
      if (type !== 'DELETED' || !namespace) return;
      const owner = storage.get(NAMESPACES, `/${namespace}`);
      if (owner?.metadata.deletionTimestamp) this.empty(namespace);
    });
  }

  private finish(name: string): void {
    const target = this.registry.find('', 'namespaces');
    if (!target || !this.objects.find(target, undefined, name)) return;
    this.objects.update(
      { ...target, subresource: 'finalize' },
      undefined,
      name,
      current => ({ object: { ...current, spec: { finalizers: [] } } }),
      AS_CONTROLLER,
    );
  }

  private deleteOne(target: Target, { metadata }: KubeObject): boolean {
    return this.objects.delete(
      target,
      metadata.namespace,
      metadata.name,
      {},
      AS_CONTROLLER,
    ).removed;
  }
}
