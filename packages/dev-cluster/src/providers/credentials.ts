import { randomBytes, randomInt } from 'crypto';
import { password } from './password';
import type { Datalab, Storage } from './resources';
import { CREDENTIALS, REGISTRY } from './steps';
import { storeCredentials } from './storeCredentials';

/** Values of a Secret, not yet in base64. */
export type SecretData = Record<string, string>;

/** A resource, and which of its steps are done. */
export interface Made<Resource> {
  resource: Resource;
  done: Set<string>;
}

const ENDPOINT = 'https://s3.dev-cluster.example';
const REGION = 'eu-central-1';
const KEY_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What the Secret of a workspace holds once the given steps are done; what is random stays as it is in `before`. */
export function secretData(
  before: SecretData,
  storage: Made<Storage> | undefined,
  datalab: Made<Datalab> | undefined,
): SecretData {
  return {
    ...(storage?.done.has(CREDENTIALS) && s3(storage.resource, before)),
    ...(datalab && storeCredentials(datalab.resource, datalab.done, before)),
    ...(datalab?.done.has(REGISTRY) && {
      CONTAINER_REGISTRY_USERNAME: datalab.resource.object.metadata.name,
      CONTAINER_REGISTRY_PASSWORD:
        before.CONTAINER_REGISTRY_PASSWORD ?? password(),
    }),
  };
}

function s3({ spec }: Storage, before: SecretData): SecretData {
  return {
    BUCKET: spec.buckets[0]?.bucketName ?? spec.principal,
    AWS_ACCESS_KEY_ID: before.AWS_ACCESS_KEY_ID ?? accessKey(),
    AWS_SECRET_ACCESS_KEY:
      before.AWS_SECRET_ACCESS_KEY ?? randomBytes(30).toString('base64'),
    AWS_ENDPOINT_URL: ENDPOINT,
    AWS_REGION: REGION,
  };
}

function accessKey(): string {
  const letters = Array.from(
    { length: 16 },
    () => KEY_ALPHABET[randomInt(KEY_ALPHABET.length)],
  );
  return `AKIA${letters.join('')}`;
}
