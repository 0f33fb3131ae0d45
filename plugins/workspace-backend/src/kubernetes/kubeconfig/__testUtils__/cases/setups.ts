import { kubeconfig } from '../kubeconfigs';
import { Ground, Setup } from './types';

/** What {@link kubeconfig} signs in with. */
export const AS_USUAL = { authorization: 'Bearer abc' };

/** As a kubeconfig embeds it. */
export function data(pem: string): string {
  return Buffer.from(pem).toString('base64');
}

/** The cluster, with the authority that signed its certificate. */
export function trusting({ https, intermediate }: Ground) {
  return {
    server: https,
    'certificate-authority-data': data(intermediate.cert),
  };
}

/** That cluster with a user, and with files beside the kubeconfig. */
export function asUser(
  user: object,
  files: Readonly<Record<string, string>> = {},
): (ground: Ground) => Setup {
  return ground => ({
    files: {
      config: kubeconfig({ cluster: trusting(ground), user }),
      ...files,
    },
  });
}

/** That cluster with something changed, and with variables. */
export function atCluster(
  changes: (ground: Ground) => object,
  env?: (ground: Ground) => Record<string, string>,
): (ground: Ground) => Setup {
  return ground => ({
    files: {
      config: kubeconfig({
        cluster: { ...trusting(ground), ...changes(ground) },
      }),
    },
    env: env?.(ground),
  });
}
