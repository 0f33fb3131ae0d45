/** What this project writes into annotations stands below this prefix; docs/reference/annotations.md has them all. */
export const OWN_PREFIX = 'workspace.eoepca.org/';

/**
 * On a Datalab: when its sessions were started and last used, JSON `{NAME: {started, used}}`. Written only where the
 * configuration limits sessions.
 */
export const SESSIONS_ANNOTATION = `${OWN_PREFIX}sessions`;
