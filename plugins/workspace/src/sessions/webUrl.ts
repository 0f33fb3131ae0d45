/**
 * The address if a browser may follow it: an absolute http(s) one. Session addresses come from the cluster, so
 * `javascript:` and its like are foreign code in the portal's origin.
 */
export function webUrl(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:'
    ? url.href
    : undefined;
}
