import { BlockList, isIP } from 'net';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy on the way to a server: the cluster's `proxy-url`, whatever the server; else what `HTTPS_PROXY`, `HTTP_PROXY`
 * and `NO_PROXY` say. Their rules are those of Go's `httpproxy`, which kubectl follows and no npm package does: `NO_PROXY` lists domains with
 * their subdomains (only those with a dot in front), addresses, ranges or `*`, each but ranges with a port if need be,
 * and there is no proxy to this host itself.
 */
export function proxyTo(
  server: URL,
  proxyUrl: string | undefined,
  environment: Environment = process.env,
): string | undefined {
  if (proxyUrl) return proxyUrl;
  const secure = server.protocol === 'https:';
  const proxy = read(environment, secure ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  const host = withoutBrackets(server.hostname);
  if (!proxy || isThisHost(host)) return undefined;
  const port = server.port || (secure ? '443' : '80');
  const exceptions = (read(environment, 'NO_PROXY') ?? '')
    .split(',')
    .map(each => each.trim().toLowerCase());
  if (exceptions.some(each => isMatch(each, host, port))) return undefined;
  // With SOCKS5, the proxy resolves names anyway.
  return proxy.includes('://')
    ? proxy.replace(/^socks5h:/, 'socks5:')
    : `http://${proxy}`;
}

function read(environment: Environment, name: string): string | undefined {
  return environment[name] || environment[name.toLowerCase()];
}

function isThisHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.[\d.]+$/.test(host);
}

function isMatch(exception: string, host: string, port: string): boolean {
  if (exception === '*') return true;
  if (exception.includes('/')) return isInRange(exception, host);
  const [name, onlyPort] = splitPort(exception);
  if (!name || (onlyPort && onlyPort !== port)) return false;
  if (isIP(name)) return name === host;
  const domain = name.replace(/^\*(?=\.)/, '');
  return domain.startsWith('.')
    ? host.endsWith(domain)
    : host === domain || host.endsWith(`.${domain}`);
}

/** `host:port`, `[::1]:port`, or either without a port; an IPv6 address needs no brackets then. */
function splitPort(text: string): [name: string, port: string | undefined] {
  const [, name, port] = /^(\[.*\]|[^:]*):(\d+)$/.exec(text) ?? [];
  return [withoutBrackets(name ?? text), port];
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

function isInRange(range: string, host: string): boolean {
  const [network, prefix] = range.split('/');
  const family = isIP(host);
  const bits = Number(prefix);
  const isRange = /^\d+$/.test(prefix) && bits <= (family === 4 ? 32 : 128);
  if (!family || isIP(network) !== family || !isRange) return false;
  const list = new BlockList();
  const type = family === 4 ? 'ipv4' : 'ipv6';
  list.addSubnet(network, bits, type);
  return list.check(host, type);
}
