import type { Objects } from './Objects';
import { resourceOf } from './naming';
import type { Target, WriteContext } from './types';
import { collectionOf, ResourceRegistry } from '../registry/ResourceRegistry';
import { noSuchResource, notFound } from '../store/errors';
import type {
  ChangeEvent,
  DeleteOptions,
  KubeObject,
  ObjectInput,
  ObjectKey,
  ObjectStore,
  ResourceRef,
  WriteOptions,
} from '../store/types';

/** The objects of the dev cluster for those who live in the same process. */
export class MemoryObjectStore implements ObjectStore {
  constructor(
    private readonly objects: Objects,
    private readonly registry: ResourceRegistry,
  ) {}

  get(resource: ResourceRef, key: ObjectKey): KubeObject | undefined {
    return this.objects.find(this.target(resource), key.namespace, key.name);
  }

  list(
    resource: ResourceRef,
    options: { namespace?: string } = {},
  ): KubeObject[] {
    const target = this.target(resource);
    const { namespace } = options;
    return this.objects.storage
      .list(collectionOf(target.definition), namespace && `${namespace}/`)
      .map(stored => this.objects.views.of(target, stored));
  }

  create(
    resource: ResourceRef,
    object: ObjectInput,
    options?: WriteOptions,
  ): KubeObject {
    return this.objects.create(
      this.target(resource),
      object.metadata.namespace,
      object,
      contextOf(options),
    );
  }

  replace(
    resource: ResourceRef,
    object: ObjectInput,
    options?: WriteOptions,
  ): KubeObject {
    return this.update(this.target(resource), object, options);
  }

  replaceStatus(
    resource: ResourceRef,
    object: ObjectInput,
    options?: WriteOptions,
  ): KubeObject {
    const target: Target = { ...this.target(resource), subresource: 'status' };
    return this.update(target, object, options);
  }

  delete(
    resource: ResourceRef,
    { namespace, name }: ObjectKey,
    options: DeleteOptions = {},
  ): KubeObject {
    return this.objects.delete(
      this.target(resource),
      namespace,
      name,
      options,
      contextOf(options),
    ).object;
  }

  watch(
    resource: ResourceRef,
    listener: (event: ChangeEvent) => void,
    options: { namespace?: string } = {},
  ): () => void {
    const target = this.target(resource);
    const present = this.list(resource, options);
    let open = true;
    let begun = false;
    /** Before the first change, whichever comes first of that and the next turn. */
    const begin = () => {
      if (begun || !open) return;
      begun = true;
      for (const object of present) listener({ type: 'ADDED', object });
    };
    queueMicrotask(begin);
    const end = this.objects.storage.subscribe(
      collectionOf(target.definition),
      ({ type, object }) => {
        begin();
        const { namespace } = object.metadata;
        if (options.namespace && options.namespace !== namespace) return;
        listener({ type, object: this.objects.views.of(target, object) });
      },
    );
    return () => {
      open = false;
      end();
    };
  }

  private update(
    target: Target,
    object: ObjectInput,
    options?: WriteOptions,
  ): KubeObject {
    const { namespace, name } = object.metadata;
    if (!name) throw notFound(resourceOf(target.definition), '');
    return this.objects.update(
      target,
      namespace,
      name,
      () => ({ object }),
      contextOf(options),
    );
  }

  private target({ group, plural, version }: ResourceRef): Target {
    const found = this.registry.find(group, plural, version);
    if (!found) throw noSuchResource();
    return found;
  }
}

function contextOf(options: WriteOptions = {}): WriteContext {
  return {
    dryRun: options.dryRun ?? false,
    manager: 'dev-cluster',
    fieldValidation: 'Ignore',
    warn: () => {},
  };
}
