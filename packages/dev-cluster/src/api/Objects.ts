import { randomBytes, randomUUID } from 'node:crypto';
import {
  afterUpdate,
  now,
  readManagers,
  withManagers,
} from '../fields/managers';
import type { ManagerEntry } from '../fields/managers';
import { ownableFields } from '../fields/owned';
import { collectionOf } from '../registry/ResourceRegistry';
import type { ResourceDefinition } from '../registry/types';
import { alreadyExists, badRequest, conflict, notFound } from '../store/errors';
import type { GroupResource } from '../store/errors';
import type { RevisionStore } from '../store/RevisionStore';
import type { KubeObject } from '../store/types';
import { decode } from './decode';
import { isUnchanged, mergeUpdate } from './merge';
import { checkNamespace } from './namespaces';
import type { Preconditions, Target, WriteContext } from './types';
import { validate } from './validate';
import { Views } from './Views';

const SUFFIX_LETTERS = 'bcdfghjklmnpqrstvwxz2456789';

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
    private readonly options: { controllers: boolean },
  ) {}

  find(target: Target, namespace: string | undefined, name: string) {
    const stored = this.storage.get(
      storedCollection(target.definition),
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
    metadata.uid = randomUUID();
    metadata.creationTimestamp = now();
    delete metadata.resourceVersion;
    delete metadata.deletionTimestamp;
    delete metadata.managedFields;
    delete metadata.generation;
    if (definition.hasGeneration) metadata.generation = 1;
    const finalizers = definition.rules.finalizers ?? [];
    if (finalizers.length > 0) {
      metadata.finalizers = [
        ...new Set([...(metadata.finalizers ?? []), ...finalizers]),
      ];
    }
    definition.rules.prepare?.(object);
    validate(target, object);
    if (this.find(target, namespace, metadata.name)) {
      throw alreadyExists(resourceOf(definition), metadata.name);
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
    const marked: KubeObject = {
      ...object,
      metadata: {
        ...object.metadata,
        deletionTimestamp: object.metadata.deletionTimestamp ?? now(),
      },
    };
    if (isReleased(marked)) {
      return { object: this.remove(target, object, context), removed: true };
    }
    if (current.metadata.deletionTimestamp) {
      return { object: current, removed: false };
    }
    if (definition.namespaced) {
      marked.metadata.deletionGracePeriodSeconds = 0;
    }
    if (definition.hasGeneration) {
      marked.metadata.generation = (current.metadata.generation ?? 1) + 1;
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
    const schema = target.version.schema?.schema;
    const writer = {
      manager: context.manager,
      operation: 'Update' as const,
      subresource: target.subresource,
      apiVersion: object.apiVersion,
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
      storedCollection(target.definition),
      keyOf(object),
      toStored(target.definition, object),
    );
    return this.views.of(target, stored);
  }

  private remove(target: Target, object: KubeObject, context: WriteContext) {
    if (context.dryRun) return object;
    const last = this.storage.remove(
      storedCollection(target.definition),
      keyOf(object),
      toStored(target.definition, object),
    );
    return this.views.of(target, last);
  }
}

export function resourceOf(definition: ResourceDefinition): GroupResource {
  return { group: definition.group, resource: definition.plural };
}

/** The collection that holds a kind's objects. */
export function storedCollection(definition: ResourceDefinition): string {
  return collectionOf(definition.alias?.of ?? definition);
}

function toStored(
  definition: ResourceDefinition,
  object: KubeObject,
): KubeObject {
  const { alias, group, storageVersion } = definition;
  if (alias) return alias.toStored(object);
  const apiVersion = group ? `${group}/${storageVersion}` : storageVersion;
  return { ...object, apiVersion };
}

function keyOf({ metadata }: KubeObject): string {
  return `${metadata.namespace ?? ''}/${metadata.name}`;
}

function randomSuffix(): string {
  return [...randomBytes(5)]
    .map(byte => SUFFIX_LETTERS[byte % SUFFIX_LETTERS.length])
    .join('');
}

function setNamespace(
  metadata: KubeObject['metadata'],
  namespace: string | undefined,
): void {
  if (metadata.namespace && metadata.namespace !== namespace) {
    throw badRequest(
      'the namespace of the provided object does not match the namespace sent on the request',
    );
  }
  if (namespace) metadata.namespace = namespace;
}

function checkIdentity(
  definition: ResourceDefinition,
  next: KubeObject,
  current: KubeObject,
  namespace: string | undefined,
): void {
  const { name, uid, resourceVersion } = next.metadata;
  if (name !== current.metadata.name) {
    throw badRequest(
      `the name of the object (${name}) does not match the name on the URL (${current.metadata.name})`,
    );
  }
  setNamespace(next.metadata, namespace);
  if (resourceVersion && resourceVersion !== current.metadata.resourceVersion) {
    throw conflict(resourceOf(definition), name);
  }
  if (uid && uid !== current.metadata.uid) {
    throw conflict(
      resourceOf(definition),
      name,
      `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${current.metadata.uid}`,
    );
  }
}

function checkPreconditions(
  { group, kind }: ResourceDefinition,
  { metadata }: KubeObject,
  { uid, resourceVersion }: Preconditions,
): void {
  const what = { group, resource: kind };
  if (uid && uid !== metadata.uid) {
    throw conflict(
      what,
      metadata.name,
      `the UID in the precondition (${uid}) does not match the UID in record (${metadata.uid}). The object might have been deleted and then recreated`,
    );
  }
  if (resourceVersion && resourceVersion !== metadata.resourceVersion) {
    throw conflict(
      what,
      metadata.name,
      `the ResourceVersion in the precondition (${resourceVersion}) does not match the ResourceVersion in record (${metadata.resourceVersion}). The object might have been modified`,
    );
  }
}

/** Marked as deleted, and nothing holds it any more. */
function isReleased({ kind, metadata, spec }: KubeObject): boolean {
  if (!metadata.deletionTimestamp) return false;
  const held = metadata.finalizers ?? [];
  const ofNamespace =
    kind === 'Namespace' ? (spec as { finalizers?: string[] })?.finalizers : [];
  return held.length === 0 && !ofNamespace?.length;
}

/** The finalizers that the kind itself puts on every object: its controller takes them off at once. */
function withoutProtection(
  { rules }: ResourceDefinition,
  object: KubeObject,
): KubeObject {
  if (!rules.finalizers) return object;
  const left = object.metadata.finalizers?.filter(
    name => !rules.finalizers?.includes(name),
  );
  return { ...object, metadata: { ...object.metadata, finalizers: left } };
}
