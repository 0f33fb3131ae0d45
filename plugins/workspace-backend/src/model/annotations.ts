/** What this project writes into annotations stands below this prefix; docs/reference/annotations.md has them all. */
export const OWN_PREFIX = 'workspace.eoepca.org/';

/**
 * On a Datalab: when its sessions were started and last used, JSON `{NAME: {started, used}}`. Written only where the
 * configuration limits sessions.
 */
export const SESSIONS_ANNOTATION = `${OWN_PREFIX}sessions`;

/**
 * On either resource: changed, to something random, to make whatever was decided on an older state of the other one
 * fail (optimistic concurrency over two objects). It says nothing.
 */
export const FENCE_ANNOTATION = `${OWN_PREFIX}fence`;

/**
 * On a Storage: bucket names that are about to be added, JSON `[{id, at, buckets}]`. A name is added only once nobody
 * else has it or claims it.
 */
export const CLAIMS_ANNOTATION = `${OWN_PREFIX}claims`;

/**
 * On a Datalab: sessions that are stopped only to be started again, JSON `{SESSION: TIME}`, with when that was asked for.
 * The entry goes when the session is started, or when somebody sets its state.
 */
export const RESTARTS_ANNOTATION = `${OWN_PREFIX}restarts`;

/**
 * On a Storage whose Datalab is still to be made, as the cluster has no definition of Datalabs: the owner's member name.
 * Once there is a Datalab, that alone counts, and repair removes the annotation.
 */
export const OWNER_ANNOTATION = `${OWN_PREFIX}owner`;

/**
 * On a Storage: what its members suggest to its admins, a JSON list (see `suggestions.ts`). Nothing that people decided:
 * a suggestion makes no form of an admin stale.
 */
export const SUGGESTIONS_ANNOTATION = `${OWN_PREFIX}suggestions`;
