import { collectionOf, ResourceRegistry } from '../registry/ResourceRegistry';
import type { ResourceDefinition } from '../registry/types';
import type { RevisionStore } from '../store/RevisionStore';
import type { KubeObject } from '../store/types';
import { customResourceDefinitions } from './kind';
import { customResourceDefinition } from './parse';
import { toDefinition } from './toDefinition';

/**
 * Serves what CustomResourceDefinitions define for as long as they are there. With a definition go its objects, and
 * `onRemoved` hears of the kind that is gone.
 */
export function serveDefinitions(
  storage: RevisionStore,
  registry: ResourceRegistry,
  onRemoved: (definition: ResourceDefinition) => void,
): void {
  storage.subscribe(
    collectionOf(customResourceDefinitions),
    ({ type, object }) => {
      if (type === 'DELETED') {
        const removed = registry.get(...groupAndPlural(object));
        if (!removed) return;
        registry.remove(removed);
        removeObjects(storage, removed);
        // After the watches have heard that the objects are gone.
        queueMicrotask(() => onRemoved(removed));
      } else {
        registry.set(toDefinition(customResourceDefinition.parse(object)));
      }
    },
  );
}

function groupAndPlural(object: KubeObject): [string, string] {
  const { spec } = customResourceDefinition.parse(object);
  return [spec.group, spec.names.plural];
}

function removeObjects(
  storage: RevisionStore,
  definition: ResourceDefinition,
): void {
  const collection = collectionOf(definition);
  for (const object of storage.list(collection)) {
    const { namespace = '', name } = object.metadata;
    storage.remove(collection, `${namespace}/${name}`, object);
  }
}
