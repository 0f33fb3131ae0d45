import type { ResourceDefinition } from '../registry/types';
import { badRequest, conflict } from '../store/errors';
import type { KubeObject } from '../store/types';
import { resourceOf } from './naming';
import type { Preconditions } from './types';

/** Puts an object into the namespace of the request. Throws 400 when it names another. */
export function setNamespace(
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

/** Throws 400 when an update names another object, 409 when it was made from another version or object. */
export function checkIdentity(
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

/** Throws 409 when a delete means another object, or another version of it. */
export function checkPreconditions(
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
