import { generateKeyPairSync } from 'crypto';
import { generate } from 'selfsigned';

/** A certificate with its key, both PEM. */
export interface Pair {
  readonly cert: string;
  readonly key: string;
}

const OPTIONS = { keyType: 'ec', algorithm: 'sha256' } as const;

/** Makes a certificate authority, a root unless another signs it. */
export function createAuthority(name: string, parent?: Pair): Promise<Pair> {
  return create(name, parent, [
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
  ]);
}

/** Makes a certificate for a server at one of these names or at 127.0.0.1. */
export function createServerPair(parent: Pair, names: string[]): Promise<Pair> {
  return create('server', parent, [
    { name: 'basicConstraints', cA: false },
    { name: 'extKeyUsage', serverAuth: true },
    {
      name: 'subjectAltName',
      altNames: [
        { type: 7, ip: '127.0.0.1' },
        ...names.map(value => ({ type: 2, value } as const)),
      ],
    },
  ]);
}

/** Makes a certificate that signs a user in. */
export function createClientPair(parent: Pair, user: string): Promise<Pair> {
  return create(user, parent, [
    { name: 'basicConstraints', cA: false },
    { name: 'extKeyUsage', clientAuth: true },
  ]);
}

/** Makes a key that is none for certificates of this file. */
export function keyOfAnotherType(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

async function create(
  name: string,
  parent: Pair | undefined,
  extensions: NonNullable<Parameters<typeof generate>[1]>['extensions'],
): Promise<Pair> {
  const made = await generate([{ name: 'commonName', value: name }], {
    ...OPTIONS,
    extensions,
    ...(parent && { ca: parent }),
  });
  return { cert: made.cert, key: made.private };
}
