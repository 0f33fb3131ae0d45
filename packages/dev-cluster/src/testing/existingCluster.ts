import { readFileSync } from 'fs';
import type { ApiAddress } from './ApiClient';

/** The address and text of the cluster that `KUBECONFIG` names, with what its current context signs in with. */
export async function existingCluster(): Promise<{
  address: ApiAddress;
  kubeconfig: string;
}> {
  const file = process.env.KUBECONFIG;
  if (!file) {
    throw new Error('USE_EXISTING_CLUSTER needs KUBECONFIG');
  }
  const { KubeConfig } = await import('@kubernetes/client-node');
  const config = new KubeConfig();
  config.loadFromFile(file);
  const url = config.getCurrentCluster()?.server;
  if (!url) {
    throw new Error(`${file} has no current cluster`);
  }
  const options: Parameters<typeof config.applyToHTTPSOptions>[0] = {};
  await config.applyToHTTPSOptions(options);
  const pem = (value: unknown) => (value ? String(value) : undefined);
  return {
    address: {
      url,
      token: config.getCurrentUser()?.token,
      ca: pem(options.ca),
      cert: pem(options.cert),
      key: pem(options.key),
    },
    kubeconfig: readFileSync(file, 'utf8'),
  };
}
