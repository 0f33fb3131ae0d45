import { stringify } from 'yaml';

const NAME = 'dev-cluster';

/** A kubeconfig for `kubectl --kubeconfig`: one context, `dev-cluster`, in the namespace `workspace`. */
export function toKubeconfig(url: string, ca: string, token: string): string {
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: NAME,
        cluster: {
          server: url,
          'certificate-authority-data': Buffer.from(ca).toString('base64'),
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
