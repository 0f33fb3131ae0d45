import { InputError } from '@backstage/errors';
import {
  CLAIMS_ANNOTATION,
  FENCE_ANNOTATION,
  OWN_PREFIX,
  SESSIONS_ANNOTATION,
  SUGGESTIONS_ANNOTATION,
} from './annotations';
import { digestOf } from './digest';
import { INTENT_ANNOTATION } from './creating/intent';
import { KubernetesObject } from './kubernetes';

/** The state of both resources of a workspace, as an entity tag tells it. */
export interface WorkspaceState {
  readonly storage: string;
  readonly datalab: string;
}

/** What the plugin writes for itself: nobody decided it. */
const BOOKKEEPING = new Set([
  INTENT_ANNOTATION,
  SESSIONS_ANNOTATION,
  FENCE_ANNOTATION,
  CLAIMS_ANNOTATION,
  SUGGESTIONS_ANNOTATION,
]);

/** Objects of the cluster are never changed, a newer state is another object: each is hashed once. */
const states = new WeakMap<KubernetesObject, string>();

/**
 * A hash over what people decide about a resource: its spec, our annotations, and whether it is being deleted. Neither `resourceVersion`, since
 * providers write status all the time, nor `generation`, which is blind to annotations; and not the marks of
 * work in progress and of sessions' use, which say nothing about the workspace.
 */
export function stateOf(object: KubernetesObject | undefined): string {
  if (!object) return '-';
  const known = states.get(object) ?? hashOf(object);
  states.set(object, known);
  return known;
}

function hashOf(object: KubernetesObject): string {
  const own = Object.entries(object.metadata.annotations ?? {}).filter(
    ([key]) => key.startsWith(OWN_PREFIX) && !BOOKKEEPING.has(key),
  );
  return digestOf([
    object.spec ?? {},
    Object.fromEntries(own),
    // One that waits for its finalizers is decided on, and looks the same otherwise.
    ...(object.metadata.deletionTimestamp ? ['deleting'] : []),
  ]);
}

/** The entity tag of a workspace's state: a strong one (RFC 9110, section 8.8.3). */
export function formatEtag({ storage, datalab }: WorkspaceState): string {
  return `"${storage}.${datalab}"`;
}

/** What parsed resources were made of. */
const origins = new WeakMap<object, KubernetesObject>();

/** Notes what a parsed resource was made of, so that {@link etagOf} tells the state of just that. */
export function madeOf<T extends object>(
  object: KubernetesObject,
  resource: T,
): T {
  origins.set(resource, object);
  return resource;
}

/**
 * The entity tag of a workspace in the state that a record tells of, whatever has become of it since: an edit on the
 * strength of a view is of what that view showed.
 */
export function etagOf({
  storage,
  datalab,
  isRemains,
}: {
  storage: object;
  datalab?: object;
  /** There is no Storage any more. */
  isRemains?: true;
}): string | undefined {
  const [ofStorage, ofDatalab] = [storage, datalab].map(
    resource => resource && origins.get(resource),
  );
  if ((!ofStorage && !isRemains) || (datalab && !ofDatalab)) return undefined;
  return formatEtag({
    storage: stateOf(ofStorage),
    datalab: stateOf(ofDatalab),
  });
}

/**
 * An entity tag of ours as it may come back: proxies that compress make it weak (nginx), add the coding within its quotes
 * (Apache: `-gzip`) or lose these. It names a state and no bytes, so it stays the same tag.
 */
const TAG =
  /^(?:W\/)?"?(-|[\w-]{22})\.(-|[\w-]{22})(?:[-;:]{1,2}(?:gzip|br|zstd|deflate|df))?"?$/i;

/** Nobody has seen the workspace in more states than that and would overwrite any of them. */
const MAX_TAGS = 50;

/**
 * The states that an `If-Match` header names; `*` for any. Tags that are not ours match no state.
 *
 * @throws InputError for more tags than anybody needs
 */
export function parseIfMatch(header: string): '*' | WorkspaceState[] {
  if (header.trim() === '*') return '*';
  const tags = header.split(',', MAX_TAGS + 1);
  if (tags.length > MAX_TAGS) {
    throw new InputError(
      `If-Match names more than ${MAX_TAGS} entity tags; send the one of the state that you have seen`,
    );
  }
  return tags.flatMap(tag => {
    const [, storage, datalab] = tag.trim().match(TAG) ?? [];
    return storage && datalab ? [{ storage, datalab }] : [];
  });
}
