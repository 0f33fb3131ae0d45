import { validateHeaderValue } from 'http';
import { z } from 'zod';
import { parseJson } from '../faults';
import { Credentials } from './credentials';
import { secureContext } from './dispatcher';
import { ClusterEntry, ExecEntry, text } from './schema';

const API_VERSIONS = [
  'client.authentication.k8s.io/v1',
  'client.authentication.k8s.io/v1beta1',
];
const CONFIG_EXTENSION = 'client.authentication.k8s.io/exec';

const answerSchema = z.object({
  apiVersion: z.string(),
  kind: z.literal('ExecCredential'),
  status: z.object({
    token: text,
    clientCertificateData: text,
    clientKeyData: text,
    expirationTimestamp: text.pipe(z.iso.datetime({ offset: true }).optional()),
  }),
});

/** What a credential plugin answered. */
export interface ExecCredential extends Credentials {
  /** When it expires, in milliseconds. */
  readonly end?: number;
}

/** The credentials in a plugin's output; none unless they can be sent and it's of the version that was asked for. */
export function parseExecCredential(
  output: string,
  apiVersion: string | undefined,
): ExecCredential | undefined {
  const { data } = answerSchema.safeParse(parseJson(output));
  if (!data || data.apiVersion !== apiVersion) return undefined;
  const { token, expirationTimestamp } = data.status;
  const { clientCertificateData: cert, clientKeyData: key } = data.status;
  if (Boolean(cert) !== Boolean(key) || !(token || cert)) return undefined;
  const credentials: Credentials = {
    ...(token && { authorization: `Bearer ${token}` }),
    ...(cert && key && { certificate: { cert, key } }),
  };
  if (!canBeSent(credentials)) return undefined;
  return {
    ...credentials,
    ...(expirationTimestamp && { end: Date.parse(expirationTimestamp) }),
  };
}

/** No API server would ever refuse the others, so they would be kept. */
function canBeSent({ authorization, certificate }: Credentials): boolean {
  try {
    if (authorization) validateHeaderValue('Authorization', authorization);
    secureContext(undefined, certificate);
    return true;
  } catch {
    return false;
  }
}

/** Why kubectl wouldn't run a plugin without a terminal, or would run none. */
export function problemOfExec(exec: ExecEntry): string | undefined {
  const { apiVersion, command, env, interactiveMode } = exec;
  if (!command) return 'has no command';
  if (!apiVersion || !API_VERSIONS.includes(apiVersion)) {
    return `needs an apiVersion of ${API_VERSIONS.join(' or ')}`;
  }
  if (env.some(({ name }) => !name)) return 'has an env entry without a name';
  if (!interactiveMode && apiVersion.endsWith('/v1')) {
    return 'needs an interactiveMode: Never or IfAvailable';
  }
  return interactiveMode === 'Always'
    ? "needs a terminal, which a backend doesn't have (interactiveMode: Always)"
    : undefined;
}

/** The value of `KUBERNETES_EXEC_INFO`, which tells a plugin what is wanted. */
export function execInfo(
  exec: ExecEntry,
  cluster: ClusterEntry,
  ca: Buffer | undefined,
): string {
  return JSON.stringify({
    kind: 'ExecCredential',
    apiVersion: exec.apiVersion,
    spec: {
      ...(exec.provideClusterInfo && { cluster: clusterInfo(cluster, ca) }),
      interactive: false,
    },
  });
}

function clusterInfo(cluster: ClusterEntry, ca: Buffer | undefined) {
  const config = cluster.extensions.find(
    ({ name }) => name === CONFIG_EXTENSION,
  )?.extension;
  return {
    server: cluster.server,
    'tls-server-name': cluster['tls-server-name'],
    'insecure-skip-tls-verify':
      cluster['insecure-skip-tls-verify'] || undefined,
    'certificate-authority-data': ca?.toString('base64'),
    'proxy-url': cluster['proxy-url'],
    config: config ?? null,
  };
}
