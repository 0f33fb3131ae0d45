import { stringify } from 'yaml';

const NAME = 'dev-cluster';

/** Where a server is, and how to be let in. */
interface Access {
  url: string;
  /** PEM of the authority that signed its certificate; none where that is a public one. */
  ca?: string;
  /** None where clients are known by a certificate. */
  token?: string;
}

/** A kubeconfig for `kubectl --kubeconfig`: one context, `dev-cluster`, in the namespace `workspace`. */
export function toKubeconfig({ url, ca, token }: Access): string {
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: NAME,
        cluster: {
          server: url,
          'certificate-authority-data':
            ca && Buffer.from(ca).toString('base64'),
        },
      },
    ],
    users: [{ name: NAME, user: { token } }],
    contexts: [
      {
        name: NAME,
        context: { cluster: NAME, user: NAME, namespace: 'workspace' },
      },
    ],
    'current-context': NAME,
  });
}
