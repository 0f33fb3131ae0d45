import {
  RegistryCredentials,
  S3Credentials,
  SecretClash,
  StoreCredentials,
} from '@eoepca/backstage-plugin-workspace-common';
import { BeforeEffect } from '../../activity/ActivityCall';
import { Scope } from '../../authorization/Guard';
import {
  hasRegistryKeys,
  hasS3Keys,
  registryCredentials,
  S3Defaults,
  s3Credentials,
} from '../../model/credentials/credentials';
import { StoreResource } from '../../model/resources';
import { SecretPart } from '../../model/credentials/secretNames';
import { storeCredentials } from '../../model/stores/storeCredentials';
import { OwnedSecrets } from './OwnedSecrets';
import { WorkspaceRecord } from '../../model/record';

/** Credentials of a workspace, as far as they are there. */
export interface FoundCredentials {
  readonly s3?: S3Credentials;
  readonly stores?: StoreCredentials;
  readonly registry?: RegistryCredentials;
}

/** The values of Secrets. Whoever calls this answers for the caller. */
export class CredentialReader {
  constructor(
    private readonly secrets: OwnedSecrets,
    private readonly defaults: S3Defaults,
  ) {}

  /**
   * Reads the parts, of the stores only those given (all by default), once `begin` has been called: each Secret once that holds any of the parts by what
   * the cache knows, and nothing at all where it holds nothing. What turns out not to be the workspace's is left out and
   * told in `clashes`, along with what the cache knows of.
   *
   * @throws what `scope.confirm` throws; ServiceUnavailableError where Kubernetes cannot be asked
   */
  async read(
    scope: Scope,
    parts: readonly SecretPart[],
    begin: BeforeEffect,
    stores: readonly StoreResource[] = scope.record.datalab?.stores ?? [],
  ): Promise<{ found: FoundCredentials; clashes: readonly SecretClash[] }> {
    const { record } = scope;
    const wanted = parts.flatMap(part => {
      const secret = record.secrets[part];
      return secret && mayHave(record, part) ? [[part, secret.name]] : [];
    });
    const known = record.secretClashes ?? [];
    if (wanted.length === 0) return { found: {}, clashes: known };

    await begin();
    const { values, clashes } = await this.secrets.read(
      scope,
      Object.fromEntries(wanted),
    );
    const s3 =
      values.s3 &&
      s3Credentials(
        values.s3,
        { name: record.name, buckets: record.storage.buckets },
        this.defaults,
      );
    const registry = values.registry && registryCredentials(values.registry);
    const found = {
      ...(s3 && { s3 }),
      ...(values.stores && {
        stores: storeCredentials(values.stores, stores),
      }),
      ...(registry && { registry }),
    };
    return { found, clashes: [...known, ...clashes] };
  }
}

function mayHave(
  { secrets, datalab }: WorkspaceRecord,
  part: SecretPart,
): boolean {
  const keys = secrets[part]?.keys;
  switch (part) {
    case 's3':
      return hasS3Keys(keys);
    case 'registry':
      return hasRegistryKeys(keys);
    default:
      return keys !== undefined && Boolean(datalab?.stores.length);
  }
}
