import { createHash } from 'crypto';
import stringify from 'fast-json-stable-stringify';
import { KubernetesObject } from '../cluster/types';
import { OWN_PREFIX, SESSIONS_ANNOTATION } from './annotations';
import { INTENT_ANNOTATION } from './intent';

/** The state of both resources of a workspace, as an entity tag tells it. */
export interface WorkspaceState {
  readonly storage: string;
  readonly datalab: string;
}

/** What the plugin writes for itself: nobody decided it. */
const BOOKKEEPING = new Set([INTENT_ANNOTATION, SESSIONS_ANNOTATION]);

const HASH_LENGTH = 22;

/** Objects of the cluster are never changed, a newer state is another object: each is hashed once. */
const states = new WeakMap<KubernetesObject, string>();

/**
 * A hash over what people decide about a resource: its spec and our annotations. Neither `resourceVersion`, since
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
  return createHash('sha256')
    .update(stringify([object.spec ?? {}, Object.fromEntries(own)]))
    .digest('base64url')
    .slice(0, HASH_LENGTH);
}

/** The entity tag of a workspace's state: a strong one (RFC 9110, section 8.8.3). */
export function formatEtag({ storage, datalab }: WorkspaceState): string {
  return `"${storage}.${datalab}"`;
}

/**
 * The states that an `If-Match` header names; `*` for any. Weak tags and those that are not ours match no state.
 */
export function parseIfMatch(header: string): '*' | WorkspaceState[] {
  if (header.trim() === '*') return '*';
  return header.split(',').flatMap(tag => {
    const [, storage, datalab] =
      tag.trim().match(/^"([\w-]+)\.([\w-]+)"$/) ?? [];
    return storage && datalab ? [{ storage, datalab }] : [];
  });
}
