import { problemOfExec } from './execCredential';
import { ClusterEntry, UserEntry } from './schema';

/** Why kubectl wouldn't connect with these entries, or couldn't without a terminal. */
export function problemOf(
  cluster: ClusterEntry,
  user: UserEntry,
): string | undefined {
  return problemOfCluster(cluster) ?? problemOfUser(user);
}

function problemOfCluster(cluster: ClusterEntry): string | undefined {
  const authority =
    cluster['certificate-authority'] || cluster['certificate-authority-data'];
  if (authority && cluster['insecure-skip-tls-verify']) {
    return 'certificate-authority and insecure-skip-tls-verify exclude each other';
  }
  const proxy = cluster['proxy-url'];
  return proxy && !/^(https?|socks5):\/\//.test(proxy)
    ? 'its proxy-url must start with http://, https:// or socks5://'
    : undefined;
}

function problemOfUser(user: UserEntry): string | undefined {
  const { exec, token, username, password } = user;
  const provider = user['auth-provider'];
  if (exec && provider) return 'its user has both exec and auth-provider';
  const execProblem = exec && problemOfExec(exec);
  if (execProblem) return `its credential plugin (exec) ${execProblem}`;
  if (provider && provider.name !== 'oidc') {
    return `its auth-provider '${provider.name}' no longer exists; use a credential plugin (exec)`;
  }
  const { config = {} } = provider ?? {};
  if (provider && !(config['idp-issuer-url'] && config['client-id'])) {
    return "its auth-provider 'oidc' needs idp-issuer-url and client-id";
  }
  if (token && (username || password) && !exec && !provider) {
    return 'its user has both a token and a password';
  }
  const impersonates =
    user['as-uid'] ||
    user['as-groups'].length > 0 ||
    Object.keys(user['as-user-extra']).length > 0;
  if (impersonates && !user.as) {
    return "its user has as-uid, as-groups or as-user-extra without 'as'";
  }
  const cert = user['client-certificate'] || user['client-certificate-data'];
  const key = user['client-key'] || user['client-key-data'];
  return cert && !key
    ? 'its user has a client-certificate without a client-key'
    : undefined;
}
