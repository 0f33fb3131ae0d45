/** What this project writes into annotations stands below this prefix; docs/reference/annotations.md has them all. */
export const OWN_PREFIX = 'workspace.eoepca.org/';
