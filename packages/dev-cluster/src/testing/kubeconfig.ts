import { parse } from 'yaml';
import { z } from 'zod';

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
