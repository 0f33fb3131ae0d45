import { CredentialSource, NO_CREDENTIALS, withPlugin } from './credentials';
import { ClientCertificate, Route, secureContext } from './dispatcher';
import { KubeconfigEntries } from './entries';
import { ExecCredentials } from './ExecCredentials';
import { dataOrFile } from './files';
import { HeaderLines, impersonationHeaders } from './impersonation';
import { OidcCredentials } from './OidcCredentials';
import { OwnCredentials } from './OwnCredentials';
import { PluginCache } from './PluginCache';
import { problemOf } from './problems';
import { proxyTo } from './proxy';
import { ClusterEntry, UserEntry, userSchema } from './schema';
import { Clock } from '../../model/clock';

/** An API server: how to reach it, and who asks. */
export interface Target {
  readonly route: Route;
  readonly credentials: CredentialSource;
  readonly impersonation: HeaderLines;
}

/** Of a context without a user. */
const NOBODY = userSchema.parse({});

/**
 * What a context of a kubeconfig means: the one place that knows. A test compares it with kubectl.
 *
 * @throws an Error whose message says what is wrong, or one of the file system or of TLS, with a code
 */
export function targetOf(
  { contexts, clusters, users }: KubeconfigEntries,
  name: string,
  plugins: PluginCache,
): Target {
  const context = contexts.get(name);
  const cluster = clusters.get(context?.cluster ?? '');
  const user = context?.user ? users.get(context.user) : NOBODY;
  if (!cluster?.server) throw new Error('it names no cluster with a server');
  if (!user) throw new Error(`its user '${context?.user}' is missing`);
  const problem = problemOf(cluster, user);
  if (problem) throw new Error(problem);
  const url = urlOf(cluster.server);
  const ca = dataOrFile(
    cluster['certificate-authority-data'],
    cluster['certificate-authority'],
  );
  return {
    route: {
      server: `${url.origin}${url.pathname}`.replace(/\/+$/, ''),
      ca,
      serverName: cluster['tls-server-name'],
      insecure: cluster['insecure-skip-tls-verify'],
      proxy: proxyTo(url, cluster['proxy-url']),
    },
    credentials:
      url.protocol === 'https:'
        ? credentialsOf(user, cluster, ca, plugins)
        : NO_CREDENTIALS,
    impersonation: impersonationHeaders(user),
  };
}

/** Without a scheme, an address is one of plain HTTP. */
function urlOf(server: string): URL {
  const text = /^https?:\/\//i.test(server) ? server : `http://${server}`;
  if (!URL.canParse(text)) throw new Error("its server isn't a valid URL");
  return new URL(text);
}

function credentialsOf(
  user: UserEntry,
  cluster: ClusterEntry,
  ca: Buffer | undefined,
  plugins: PluginCache,
): CredentialSource {
  const certificate = certificateOf(user);
  // Tells now of what would fail with each request.
  secureContext(ca, certificate);
  const own = new OwnCredentials(user, certificate);
  const { exec, 'auth-provider': provider } = user;
  if (exec) {
    const create = (clock: Clock) =>
      new ExecCredentials(exec, cluster, ca, clock);
    return withPlugin(own, plugins.keep({ exec, cluster, ca }, create));
  }
  if (provider) {
    const create = (clock: Clock) =>
      new OidcCredentials(provider.config, clock);
    return withPlugin(own, plugins.keep(provider, create));
  }
  return own;
}

function certificateOf(user: UserEntry): ClientCertificate | undefined {
  const cert = dataOrFile(
    user['client-certificate-data'],
    user['client-certificate'],
  );
  const key = dataOrFile(user['client-key-data'], user['client-key']);
  return cert && key && { cert, key };
}
