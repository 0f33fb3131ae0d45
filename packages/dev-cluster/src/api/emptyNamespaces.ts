import type { ResourceRegistry } from '../registry/ResourceRegistry';
import type { KubeObject } from '../store/types';
import { NAMESPACES } from './namespaces';
import { Objects, storedCollection } from './Objects';
import type { Target, WriteContext } from './types';

const AS_CONTROLLER: WriteContext = {
  dryRun: false,
  manager: 'namespace-controller',
  fieldValidation: 'Ignore',
  warn: () => {},
};

/** Does what the namespace controller does: a namespace that is being deleted loses its contents, then goes itself. */
export function emptyDeletedNamespaces(
  objects: Objects,
  registry: ResourceRegistry,
): void {
  const { storage } = objects;
  const watched = new Set<string>();

  const empty = (namespace: string) => {
    let left = 0;
    for (const definition of registry.all()) {
      if (!definition.namespaced || definition.alias) continue;
      const collection = storedCollection(definition);
      followDeletions(collection);
      const target = registry.find(definition.group, definition.plural);
      for (const object of storage.list(collection, `${namespace}/`)) {
        if (!target || !deleteOne(objects, target, object)) left += 1;
      }
    }
    if (left === 0) finish(namespace);
  };

  /** What finalizers hold back goes later: then the namespace is looked at again. */
  const followDeletions = (collection: string) => {
    if (watched.has(collection)) return;
    watched.add(collection);
    storage.subscribe(collection, ({ type, object }) => {
      const { namespace } = object.metadata;
      if (type !== 'DELETED' || !namespace) return;
      if (
        storage.get(NAMESPACES, `/${namespace}`)?.metadata.deletionTimestamp
      ) {
        empty(namespace);
      }
    });
  };

  const finish = (name: string) => {
    const target = registry.find('', 'namespaces');
    if (!target || !objects.find(target, undefined, name)) return;
    objects.update(
      { ...target, subresource: 'finalize' },
      undefined,
      name,
      current => ({ object: { ...current, spec: { finalizers: [] } } }),
      AS_CONTROLLER,
    );
  };

  storage.subscribe(NAMESPACES, ({ type, object }) => {
    if (type === 'MODIFIED' && object.metadata.deletionTimestamp) {
      empty(object.metadata.name);
    }
  });
}

function deleteOne(
  objects: Objects,
  target: Target,
  { metadata }: KubeObject,
): boolean {
  const { removed } = objects.delete(
    target,
    metadata.namespace,
    metadata.name,
    {},
    AS_CONTROLLER,
  );
  return removed;
}
