import { NotFoundError } from '@backstage/errors';
import {
  RevealCredentials,
  RevealedCredentials,
  StoreCredentials,
} from '@eoepca/backstage-plugin-workspace-common';
import { assertMayReveal } from '../authorization/decide';
import { assertHas, Requirements, Scope } from '../authorization/Guard';
import { SecretPart } from '../model/secretNames';
import { StoreResource } from '../model/resources';
import { storeNotFound } from '../model/stores';
import { CredentialReader } from './CredentialReader';
import { blockedBy } from './OwnedSecrets';

/** The credentials of a workspace, revealed one by one. */
export class Credentials {
  constructor(private readonly reader: CredentialReader) {}

  /**
   * What the body names, and nothing else.
   *
   * @throws NotFoundError where anything of it is not there (yet); ConflictError where what is there in its place is not
   * the workspace's; ServiceUnavailableError where Kubernetes cannot be
   * asked
   */
  async reveal(
    scope: Scope,
    body: RevealCredentials,
  ): Promise<RevealedCredentials> {
    const { record } = scope;
    const named = (body.stores ?? []).map(({ type, name }) => {
      const store = record.datalab?.stores.find(
        each => each.type === type && each.name === name,
      );
      if (!store) {
        throw storeNotFound(type, name);
      }
      return store;
    });
    const parts: SecretPart[] = [
      ...(body.s3 ? ['s3' as const] : []),
      ...(body.registry ? ['registry' as const] : []),
      ...(named.length > 0 ? ['stores' as const] : []),
    ];
    const { found, clashes } = await this.reader.read(scope, parts, named);
    const missing = (what: string) =>
      clashes.length > 0 ? blockedBy(clashes) : notYet(what);
    if (body.s3 && !found.s3) throw missing('S3 keys');
    if (body.registry && !found.registry) {
      throw missing('credentials of the registry');
    }
    for (const store of named) {
      if (!hasCredentials(found.stores, store)) {
        throw missing(`credentials of the ${store.type} store '${store.name}'`);
      }
    }
    return found;
  }
}

export const credentialRequirements: Requirements<Credentials> = {
  reveal: (scope, { s3, registry, stores }) => {
    assertMayReveal(scope);
    if (s3) assertHas(scope, 'VIEW_BUCKET_CREDENTIALS');
    if (registry || stores) assertHas(scope, 'VIEW_STORES');
  },
};

function hasCredentials(
  found: StoreCredentials | undefined,
  { type, name, host }: StoreResource,
): boolean {
  const byName = found?.[type] ?? {};
  return Object.hasOwn(byName, type === 'database' ? host ?? '' : name);
}

function notYet(what: string): NotFoundError {
  return new NotFoundError(
    `The ${what} don't exist yet; they're created during provisioning, so try again in a minute`,
  );
}
