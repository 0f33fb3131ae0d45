import { randomUUID } from 'node:crypto';
import { Clock, timestamp } from '../store/clock';
import { afterUpdate, readManagers, withManagers } from '../fields/managers';
import type { ManagerEntry } from '../fields/managers';
import { ownableFields } from '../fields/owned';
import { collectionOf } from '../registry/ResourceRegistry';
import type { ResourceDefinition } from '../registry/types';
import { alreadyExists, notFound } from '../store/errors';
import type { RevisionStore } from '../store/RevisionStore';
import type { KubeObject, ObjectMeta } from '../store/types';
import { checkIdentity, checkPreconditions, setNamespace } from './checks';
import { decode } from './decode';
import { isReleased, markDeleted, withoutProtection } from './deletion';
import { isUnchanged, mergeUpdate } from './merge';
import { checkNamespace } from './namespaces';
import { keyOf, randomSuffix, resourceOf, toStored } from './naming';
import type { Preconditions, Target, WriteContext } from './types';
import { validate } from './validate';
import { Views } from './Views';

/** Makes the next state out of the current one; with the owners of its fields where the maker knows them better. */
export type Edit = (current: KubeObject) => {
  object: unknown;
  managers?: ManagerEntry[];
};

/** The verbs on objects of any kind, with all that the API server checks and fills in. */
export class Objects {
  readonly views = new Views();

  constructor(
    readonly storage: RevisionStore,
    private readonly options: { controllers: boolean; now: Clock },
  ) {}

  /** The time of what is written now. */
  time(): string {
    return timestamp(this.options.now());
  }

  find(target: Target, namespace: string | undefined, name: string) {
    const stored = this.storage.get(
      collectionOf(target.definition),
      `${namespace ?? ''}/${name}`,
    );
    return stored && this.views.of(target, stored);
  }

  /** Throws 404 when it is not there. */
  get(target: Target, namespace: string | undefined, name: string): KubeObject {
    const found = this.find(target, namespace, name);
    if (!found) throw notFound(resourceOf(target.definition), name);
    return found;
  }

  create(
    target: Target,
    namespace: string | undefined,
    input: unknown,
    context: WriteContext,
    managers?: ManagerEntry[],
  ): KubeObject {
    const { definition } = target;
    const object = decode(target, input, context);
    const { metadata } = object;
    setNamespace(metadata, namespace);
    if (!metadata.name && metadata.generateName) {
      metadata.name = metadata.generateName + randomSuffix();
    }
    checkNamespace(this.storage, definition, namespace, metadata.name);
    if (target.version.statusSubresource) delete object.status;
    object.metadata = newMetadata(definition, metadata, this.time());
    definition.rules.prepare?.(object);
    validate(target, object);
    if (this.find(target, namespace, object.metadata.name)) {
      throw alreadyExists(resourceOf(definition), object.metadata.name);
    }
    const owned = this.withOwners(target, object, undefined, context, managers);
    return this.write(target, owned, context);
  }

  update(
    target: Target,
    namespace: string | undefined,
    name: string,
    edit: Edit,
    context: WriteContext,
  ): KubeObject {
    const current = this.get(target, namespace, name);
    const edited = edit(current);
    const next = decode(target, edited.object, context);
    checkIdentity(target.definition, next, current, namespace);
    const merged = structuredClone(mergeUpdate(target, current, next));
    target.definition.rules.prepare?.(merged, current);
    validate(target, merged, current);
    const object = this.withOwners(
      target,
      merged,
      current,
      context,
      edited.managers,
    );
    if (isUnchanged(object, current)) return current;
    return isReleased(object)
      ? this.remove(target, object, context)
      : this.write(target, object, context);
  }

  /** Removes the object, or marks it as deleted while finalizers hold it; says which. */
  delete(
    target: Target,
    namespace: string | undefined,
    name: string,
    preconditions: Preconditions,
    context: WriteContext,
  ): { object: KubeObject; removed: boolean } {
    const { definition } = target;
    const current = this.get(target, namespace, name);
    checkPreconditions(definition, current, preconditions);
    const object = this.options.controllers
      ? withoutProtection(definition, current)
      : current;
    const marked = markDeleted(definition, object, this.time());
    if (isReleased(marked)) {
      return { object: this.remove(target, object, context), removed: true };
    }
    if (current.metadata.deletionTimestamp) {
      return { object: current, removed: false };
    }
    const prepared = structuredClone(marked);
    definition.rules.prepare?.(prepared, current);
    return { object: this.write(target, prepared, context), removed: false };
  }

  private withOwners(
    target: Target,
    object: KubeObject,
    current: KubeObject | undefined,
    context: WriteContext,
    managers: ManagerEntry[] | undefined,
  ): KubeObject {
    if (managers) return withManagers(object, managers);
    const schema = target.version.schema.schema;
    const writer = {
      manager: context.manager,
      operation: 'Update' as const,
      subresource: target.subresource,
      apiVersion: object.apiVersion,
      time: this.time(),
    };
    return withManagers(
      object,
      afterUpdate(
        readManagers(current),
        writer,
        ownableFields(current, schema),
        ownableFields(object, schema),
      ),
    );
  }

  private write(target: Target, object: KubeObject, context: WriteContext) {
    if (context.dryRun) return object;
    const stored = this.storage.put(
      collectionOf(target.definition),
      keyOf(object),
      toStored(target.definition, object),
    );
    return this.views.of(target, stored);
  }

  private remove(target: Target, object: KubeObject, context: WriteContext) {
    if (context.dryRun) return object;
    const last = this.storage.remove(
      collectionOf(target.definition),
      keyOf(object),
      toStored(target.definition, object),
    );
    return this.views.of(target, last);
  }
}

/** Metadata of an object that is created now: identity and versions are the server's to give. */
function newMetadata(
  { rules, hasGeneration }: ResourceDefinition,
  given: ObjectMeta,
  creationTimestamp: string,
): ObjectMeta {
  const metadata: ObjectMeta = {
    ...given,
    uid: randomUUID(),
    creationTimestamp,
  };
  delete metadata.resourceVersion;
  delete metadata.deletionTimestamp;
  delete metadata.managedFields;
  delete metadata.generation;
  if (hasGeneration) metadata.generation = 1;
  if (rules.finalizers) {
    metadata.finalizers = [
      ...new Set([...(metadata.finalizers ?? []), ...rules.finalizers]),
    ];
  }
  return metadata;
}
