import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** A server's key and certificate with the authority that signed it, all PEM. */
export interface Certificates {
  ca: string;
  key: string;
  cert: string;
}

const LIFETIME_DAYS = 365;

/** Makes an authority of its own and a certificate for a host, for one run of the dev cluster. */
export async function createCertificates(host: string): Promise<Certificates> {
  // The machine's time, since whoever connects goes by that.
  const notAfterDate = new Date(Date.now() + LIFETIME_DAYS * 86_400_000);
  const common = { keyType: 'ec', algorithm: 'sha256', notAfterDate } as const;
  const ca = await generate([{ name: 'commonName', value: 'dev-cluster-ca' }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const address = isIP(host) ? host : '127.0.0.1';
  const server = await generate(
    [{ name: 'commonName', value: 'dev-cluster' }],
    {
      ...common,
      ca: { key: ca.private, cert: ca.cert },
      extensions: [
        { name: 'basicConstraints', cA: false },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'extKeyUsage', serverAuth: true },
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: 'localhost' },
            { type: 2, value: isIP(host) ? 'kubernetes' : host },
            { type: 7, ip: '127.0.0.1' },
            { type: 7, ip: address },
          ],
        },
      ],
    },
  );
  return { ca: ca.cert, key: server.private, cert: server.cert };
}
