import { randomBytes, randomInt } from 'crypto';
import type { Datalab } from './resources';
import type { SecretData } from './secrets';
import { storeCredentials } from './storeCredentials';

const ENDPOINT = 'https://s3.dev-cluster.example';
const REGION = 'eu-central-1';
const KEY_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new key pair: what the Secret `PRINCIPAL-GENERATION` holds. */
export function newKeys(): SecretData {
  return {
    AWS_ACCESS_KEY_ID: accessKey(),
    AWS_SECRET_ACCESS_KEY: randomBytes(30).toString('base64'),
  };
}

/** What the Secret `PRINCIPAL` holds, from the current generation's. */
export function principalData(keys: SecretData): SecretData {
  return {
    AWS_ACCESS_KEY_ID: keys.AWS_ACCESS_KEY_ID,
    AWS_SECRET_ACCESS_KEY: keys.AWS_SECRET_ACCESS_KEY,
    AWS_ENDPOINT_URL: ENDPOINT,
    AWS_REGION: REGION,
    AWS_S3_FORCE_PATH_STYLE: 'true',
  };
}

/**
 * What the Secret `NAME-datalab` holds: the storage's credentials, those of the stores that are made, and how rclone
 * mounts the buckets. What is random stays as it is in `before`.
 */
export function datalabData(
  datalab: Datalab,
  storage: SecretData,
  made: (resource: string) => boolean,
  before: SecretData,
): SecretData {
  const remote = datalab.object.metadata.name;
  return {
    ...Object.fromEntries(
      Object.entries(storage).filter(([key]) => key.startsWith('AWS_')),
    ),
    ...storeCredentials(datalab, made, before),
    configData: `[${remote}]\ntype = s3\nprovider = Minio\nendpoint = ${storage.AWS_ENDPOINT_URL}\naccess_key_id = ${storage.AWS_ACCESS_KEY_ID}\nsecret_access_key = ${storage.AWS_SECRET_ACCESS_KEY}\n`,
    remote,
    remotePath: '/',
  };
}

function accessKey(): string {
  const letters = Array.from(
    { length: 16 },
    () => KEY_ALPHABET[randomInt(KEY_ALPHABET.length)],
  );
  return `AKIA${letters.join('')}`;
}
