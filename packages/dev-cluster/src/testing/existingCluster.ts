import { readFileSync } from 'fs';
import { dirname, resolve } from 'path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ApiAddress } from './ApiClient';

const source = z.looseObject({ server: z.string().optional() });

const kubeconfig = z.object({
  'current-context': z.string(),
  contexts: z.array(
    z.object({
      name: z.string(),
      context: z.object({ cluster: z.string(), user: z.string() }),
    }),
  ),
  clusters: z.array(z.object({ name: z.string(), cluster: source })),
  users: z.array(z.object({ name: z.string(), user: source })),
});

/**
 * The cluster of the current context of `KUBECONFIG`, and that file's text. Knows tokens and client certificates;
 * throws where the user signs in by a program.
 */
export function existingCluster(): { address: ApiAddress; kubeconfig: string } {
  const file = process.env.KUBECONFIG ?? '';
  const text = readFileSync(file, 'utf8');
  const config = kubeconfig.parse(parse(text));
  const { context } = named(config.contexts, config['current-context']);
  const { cluster } = named(config.clusters, context.cluster);
  const { user } = named(config.users, context.user);
  const read = (from: Record<string, unknown>, key: string) =>
    readPem(from, key, dirname(file));
  const address = {
    url: z.string().parse(cluster.server),
    ca: read(cluster, 'certificate-authority'),
    token: z.string().optional().parse(user.token),
    cert: read(user, 'client-certificate'),
    key: read(user, 'client-key'),
  };
  if (!address.token && !address.cert) {
    throw new Error(`${file} has neither a token nor a client certificate`);
  }
  return { address, kubeconfig: text };
}

function named<T extends { name: string }>(list: T[], name: string): T {
  const found = list.find(entry => entry.name === name);
  if (!found) {
    throw new Error(`KUBECONFIG refers to ${name} but does not define it`);
  }
  return found;
}

/** PEM that is given within the file (`KEY-data`, base64) or in another file (`KEY`). */
function readPem(
  from: Record<string, unknown>,
  key: string,
  folder: string,
): string | undefined {
  const data = from[`${key}-data`];
  if (typeof data === 'string') {
    return Buffer.from(data, 'base64').toString('utf8');
  }
  const path = from[key];
  return typeof path === 'string'
    ? readFileSync(resolve(folder, path), 'utf8')
    : undefined;
}
