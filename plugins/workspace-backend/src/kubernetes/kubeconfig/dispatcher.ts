import { createPrivateKey, X509Certificate } from 'crypto';
import { createSecureContext, rootCertificates, SecureContext } from 'tls';
import { Agent, Dispatcher, ProxyAgent } from 'undici';
import { HeaderLines } from './impersonation';

/** A client certificate and its key, both PEM. */
export interface ClientCertificate {
  readonly cert: Buffer | string;
  readonly key: Buffer | string;
}

/** The way to an API server. */
export interface Route {
  /** The API server's address, without a slash at its end. */
  readonly server: string;
  /** PEM of the authority that alone is trusted; by default those that Node.js trusts. */
  readonly ca?: Buffer;
  /** The name in the server's certificate, where it isn't that of the address. */
  readonly serverName?: string;
  readonly insecure?: boolean;
  readonly proxy?: string;
}

/** Load balancers cut connections that are silent for a minute. */
const KEEP_ALIVE = { keepAlive: true, keepAliveInitialDelay: 30_000 };

/**
 * A pool of sockets on this way, with headers that each request gets.
 *
 * @throws an error where certificate or key are no good
 */
export function createDispatcher(
  route: Route,
  certificate: ClientCertificate | undefined,
  headers: HeaderLines,
): Dispatcher {
  const { server, ca, serverName, insecure, proxy } = route;
  const tls = {
    ...KEEP_ALIVE,
    secureContext: secureContext(ca, certificate),
    ...(serverName && { servername: serverName }),
    ...(insecure && { rejectUnauthorized: false }),
  };
  const dispatcher = proxy
    ? new ProxyAgent({
        uri: proxy,
        requestTls: tls,
        // A SOCKS proxy would be asked by TLS.
        ...(!proxy.startsWith('socks') && {
          proxyTls: {
            ...KEEP_ALIVE,
            ...(ca && { ca: [...rootCertificates, ca] }),
          },
        }),
        proxyTunnel: server.startsWith('https:'),
      })
    : new Agent({ connect: tls });
  return withHeaders(dispatcher, headers);
}

/** @throws an error, of TLS with a code, where authority, certificate or key are no good */
export function secureContext(
  ca: Buffer | undefined,
  certificate: ClientCertificate | undefined,
): SecureContext {
  const context = createSecureContext({
    ca,
    ...certificate,
    // Go trusts every certificate that it's given, an intermediate one as well; OpenSSL wants the root behind it.
    allowPartialTrustChain: true,
  });
  // OpenSSL takes a key of another type than the certificate's, and then sends no certificate.
  if (certificate && !isPair(certificate)) {
    throw new Error('a client certificate and its key do not match');
  }
  return context;
}

function isPair({ cert, key }: ClientCertificate): boolean {
  return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));
}

/** Headers of several lines: `fetch` would join the lines by commas, and make one group of several. */
function withHeaders(dispatcher: Dispatcher, lines: HeaderLines): Dispatcher {
  if (Object.keys(lines).length === 0) return dispatcher;
  return dispatcher.compose(dispatch => (options, handler) => {
    const headers = { ...options.headers, ...lines };
    return dispatch({ ...options, headers }, handler);
  });
}
