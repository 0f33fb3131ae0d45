import type { ResourceRegistry } from '../registry/ResourceRegistry';
import { noSuchResource } from '../store/errors';
import type { Target } from '../api/types';

/** What the path of a request names: a collection, an object, or a part of one. */
export interface RequestTarget {
  target: Target;
  namespace?: string;
  name?: string;
  /** A part that is no subresource of the object's own (`log`). */
  part?: string;
}

const SUBRESOURCES = ['status', 'finalize'] as const;

/** Below `/api/v1` or `/apis/GROUP/VERSION`. Throws 404 for kinds that are not served. */
export function parseTarget(
  group: string,
  version: string,
  path: string[],
  registry: ResourceRegistry,
): RequestTarget {
  const { namespace, rest } = splitNamespace(path);
  const [plural, name, part, ...more] = rest;
  const served = registry.find(group, plural, version);
  const misplaced =
    (namespace === undefined) === served?.definition.namespaced &&
    (namespace !== undefined || name !== undefined);
  if (!served || misplaced || more.length > 0) throw noSuchResource();
  if (part === undefined) return { target: served, namespace, name };
  const subresource = SUBRESOURCES.find(known => known === part);
  if (!subresource) return { target: served, namespace, name, part };
  const offered =
    subresource === 'status'
      ? served.version.statusSubresource
      : plural === 'namespaces';
  if (!offered) throw noSuchResource();
  return { target: { ...served, subresource }, namespace, name };
}

/** `namespaces/N/pods/p` is p in N; `namespaces/N` and `namespaces/N/status` are the namespace itself. */
function splitNamespace(path: string[]): {
  namespace?: string;
  rest: string[];
} {
  const [first, namespace, ...rest] = path;
  const isItself =
    rest.length === 0 || SUBRESOURCES.some(known => known === rest[0]);
  if (first !== 'namespaces' || isItself) return { rest: path };
  return { namespace, rest };
}
