import { VectorCredentials } from '@eoepca/backstage-plugin-workspace-common';
import { lines, MASK, python, shell, withMasks } from './quote';
import { CredentialKind, knownValues } from './types';

/** The address of Qdrant's REST interface, without a slash at its end. */
export function qdrantUrl({ url, host = '', port }: VectorCredentials): string {
  const known = url || `http://${host}${port ? `:${port}` : ''}`;
  return known.replace(/\/+$/, '');
}

export function qdrantCurl(qdrant: VectorCredentials): string {
  const address = shell(`${qdrantUrl(qdrant)}/collections`);
  return qdrant.api_key
    ? `curl --header ${shell(`api-key: ${qdrant.api_key}`)} ${address}`
    : `curl ${address}`;
}

export function qdrantPython(qdrant: VectorCredentials): string {
  return lines(
    'from qdrant_client import QdrantClient',
    '',
    'client = QdrantClient(',
    `    url=${python(qdrantUrl(qdrant))},`,
    !!qdrant.api_key && `    api_key=${python(qdrant.api_key)},`,
    ')',
    'print(client.get_collections())',
  );
}

/** A Qdrant store. */
export const vectorKind: CredentialKind<VectorCredentials> = {
  id: 'vector',
  masked: {
    host: MASK,
    port: MASK,
    grpc_port: MASK,
    url: MASK,
    api_key: MASK,
    read_api_key: MASK,
  },
  redact: qdrant => withMasks(qdrant, ['api_key', 'read_api_key']),
  values: qdrant =>
    knownValues([
      ['url', qdrant.url],
      ['apiKey', qdrant.api_key],
      ['readApiKey', qdrant.read_api_key],
      ['host', qdrant.host],
      ['port', qdrant.port],
      ['grpcPort', qdrant.grpc_port],
    ]),
  forms: [
    { id: 'qdrantPython', code: qdrantPython },
    { id: 'qdrantCurl', code: qdrantCurl },
  ],
};
