import { webAddress } from '@eoepca/backstage-plugin-workspace-common';

/** A host that sessions may be at. */
export interface SessionHost {
  /** As in URLs: lower case, without letters outside of ASCII. */
  readonly name: string;
  /** The names below it are meant, at any depth, and not the name itself. */
  readonly below: boolean;
  /** Default: any. */
  readonly port?: string;
}

/** Where a session is, or why nobody is led there. */
export type SessionAddress = { url: string } | { refusal: string };

/**
 * Checks the address that a provider reports of a session: whoever may write the resource's status could report any.
 *
 * @param hosts - none: any
 */
export function sessionAddress(
  address: unknown,
  hosts: readonly SessionHost[] = [],
): SessionAddress {
  const url = typeof address === 'string' ? webAddress(address) : undefined;
  if (!url) {
    return {
      refusal:
        "The reported address of this session isn't safe to open: it must be an absolute http(s) address without user name and password. Ask a platform admin to check the provider.",
    };
  }
  if (hosts.length > 0 && !hosts.some(host => isAt(url, host))) {
    return {
      refusal: `The reported address of this session is on ${url.host}, where this portal opens no sessions. Ask a platform admin to check workspace.sessions.hosts.`,
    };
  }
  return { url: address as string };
}

function isAt({ protocol, hostname, port }: URL, host: SessionHost): boolean {
  // URLs leave the scheme's own port out.
  const actual = port || (protocol === 'https:' ? '443' : '80');
  return (
    (host.port === undefined || host.port === actual) &&
    (host.below
      ? !hostname.startsWith('.') && hostname.endsWith(`.${host.name}`)
      : hostname === host.name)
  );
}

/** Reads `lab.example.org`, `lab.example.org:8443` or `*.example.org`; `undefined` for what is no host. */
export function parseSessionHost(text: string): SessionHost | undefined {
  const [, wildcard, host = '', port] =
    /^(\*\.)?([^*:/?#@]+|\[[\da-f:.]+\])(?::(\d+))?$/i.exec(text) ?? [];
  const name = webAddress(`http://${host}`)?.hostname;
  const isIp = /^[\d.]+$|^\[/.test(name ?? '');
  if (!name || (wildcard && isIp) || Number(port ?? 1) > 65_535) {
    return undefined;
  }
  return { name, below: wildcard !== undefined, ...(port && { port }) };
}
