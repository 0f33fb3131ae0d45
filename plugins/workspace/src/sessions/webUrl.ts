import { webAddress } from '@eoepca/backstage-plugin-workspace-common';

/**
 * The address if a browser may be led there, as browsers write it. Session addresses come from the cluster, so
 * `javascript:` and its like are foreign code in the portal's origin, and `https://portal.example.org@evil.org` is a trap.
 */
export function webUrl(address: string | undefined): string | undefined {
  return address === undefined ? undefined : webAddress(address)?.href;
}
