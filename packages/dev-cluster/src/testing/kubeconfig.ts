import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { ApiAddress } from './ApiClient';

/** A kubeconfig in YAML for one server, with the current namespace `workspace`. */
export function toKubeconfig(address: ApiAddress): string {
  const name = 'test';
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name,
        cluster: {
          server: address.url,
          'certificate-authority-data':
            address.ca && Buffer.from(address.ca).toString('base64'),
        },
      },
    ],
    users: [{ name, user: { token: address.token } }],
    contexts: [
      { name, context: { cluster: name, user: name, namespace: 'workspace' } },
    ],
    'current-context': name,
  });
}

const withAuthority = z.object({
  clusters: z.tuple([
    z.object({
      cluster: z.object({ 'certificate-authority-data': z.string() }),
    }),
  ]),
});

/** PEM of the authority in a kubeconfig of one cluster. */
export function certificateAuthority(kubeconfig: string): string {
  const [{ cluster }] = withAuthority.parse(parse(kubeconfig)).clusters;
  return Buffer.from(cluster['certificate-authority-data'], 'base64').toString(
    'utf8',
  );
}
