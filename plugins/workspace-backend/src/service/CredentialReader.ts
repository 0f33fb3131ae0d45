import {
  RegistryCredentials,
  S3Credentials,
  StoreCredentials,
} from '@eoepca/backstage-plugin-workspace-common';
import { SECRET } from '../cluster/kinds';
import { Cluster } from '../cluster/types';
import { WorkspaceRecord } from '../index/types';
import {
  hasRegistryKeys,
  hasS3Keys,
  registryCredentials,
  S3Defaults,
  s3Credentials,
  storeCredentials,
} from '../model/credentials';
import { StoreResource } from '../model/resources';
import { SecretPart } from '../model/secretNames';
import { SecretValues, secretValues } from '../model/secretValues';

/** Credentials of a workspace, as far as they are there. */
export interface FoundCredentials {
  readonly s3?: S3Credentials;
  readonly stores?: StoreCredentials;
  readonly registry?: RegistryCredentials;
}

/** The values of Secrets: the only thing that a read asks Kubernetes for. Whoever calls this answers for the caller. */
export class CredentialReader {
  constructor(
    private readonly cluster: Pick<Cluster, 'get'>,
    private readonly defaults: S3Defaults,
  ) {}

  /**
   * Reads the parts, of the stores only those given (all by default): each Secret once that holds any of the parts by what the index knows, and none where it holds nothing.
   *
   * @throws ServiceUnavailableError where Kubernetes cannot be asked
   */
  async read(
    record: WorkspaceRecord,
    parts: readonly SecretPart[],
    stores: readonly StoreResource[] = record.datalab?.stores ?? [],
  ): Promise<FoundCredentials> {
    const wanted = parts.filter(part => mayHave(record, part));
    const names = new Set(wanted.map(part => record.secrets[part]!.name));
    const secrets = new Map(
      await Promise.all(
        [...names].map(async name => [name, await this.values(name)] as const),
      ),
    );
    const valuesOf = (part: SecretPart): SecretValues | undefined =>
      wanted.includes(part)
        ? secrets.get(record.secrets[part]!.name)
        : undefined;
    const [inS3, inStores, inRegistry] = [
      valuesOf('s3'),
      valuesOf('stores'),
      valuesOf('registry'),
    ];
    const s3 = inS3 && s3Credentials(inS3, record.name, this.defaults);
    const registry = inRegistry && registryCredentials(inRegistry);
    return {
      ...(s3 && { s3 }),
      ...(inStores && { stores: storeCredentials(inStores, stores) }),
      ...(registry && { registry }),
    };
  }

  private async values(name: string): Promise<SecretValues> {
    return secretValues(await this.cluster.get(SECRET, name));
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
