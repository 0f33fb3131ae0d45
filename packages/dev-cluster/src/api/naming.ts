import { randomBytes } from 'node:crypto';
import type { ResourceDefinition } from '../registry/types';
import type { GroupResource } from '../store/errors';
import type { KubeObject } from '../store/types';

const SUFFIX_LETTERS = 'bcdfghjklmnpqrstvwxz2456789';

/** How errors call a kind. */
export function resourceOf(definition: ResourceDefinition): GroupResource {
  return { group: definition.group, resource: definition.plural };
}

/** An object as its collection holds it: in the version that the kind stores. */
export function toStored(
  definition: ResourceDefinition,
  object: KubeObject,
): KubeObject {
  const { group, storageVersion } = definition;
  const apiVersion = group ? `${group}/${storageVersion}` : storageVersion;
  return { ...object, apiVersion };
}

/** The key of an object in its collection: `namespace/name`. */
export function keyOf({ metadata }: KubeObject): string {
  return `${metadata.namespace ?? ''}/${metadata.name}`;
}

/** What is put after `generateName`. */
export function randomSuffix(): string {
  return [...randomBytes(5)]
    .map(byte => SUFFIX_LETTERS[byte % SUFFIX_LETTERS.length])
    .join('');
}
