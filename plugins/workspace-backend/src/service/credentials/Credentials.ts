import { NotFoundError } from '@backstage/errors';
import {
  RevealCredentials,
  RevealedCredentials,
  StoreCredentials,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { BeforeEffect } from '../../activity/ActivityCall';
import { assertMayReveal, assertReason } from '../../authorization/decide';
import { assertHas, Requirements, Scope } from '../../authorization/Guard';
import { SecretPart } from '../../model/credentials/secretNames';
import { StoreResource } from '../../model/resources';
import { storeNotFound } from '../../model/stores/stores';
import { CredentialReader } from './CredentialReader';
import { blockedBy } from './OwnedSecrets';

const NOTHING_NAMED =
  'The body names nothing to reveal; give s3, registry or stores';

/** The credentials of a workspace, revealed one by one. */
export class Credentials {
  constructor(private readonly reader: CredentialReader) {}

  /**
   * What the body names, and nothing else; nothing of it is read before `begin` was called.
   *
   * @throws NotFoundError where anything of it is not there (yet); ConflictError where what is there in its place is not
   * the workspace's; ServiceUnavailableError where Kubernetes cannot be
   * asked
   */
  async reveal(
    scope: Scope,
    body: RevealCredentials,
    begin: BeforeEffect,
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
    const { found, clashes } = await this.reader.read(
      scope,
      parts,
      begin,
      named,
    );
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
  reveal: (scope, { s3, registry, stores, reason }) => {
    assertMayReveal(scope);
    if (s3) assertHas(scope, 'VIEW_BUCKET_CREDENTIALS');
    if (registry || stores) assertHas(scope, 'VIEW_STORES');
    const used = [
      ...(s3 ? (['VIEW_BUCKET_CREDENTIALS'] as const) : []),
      ...(registry || stores ? (['VIEW_STORES'] as const) : []),
    ];
    if (used.length === 0) throw new UnprocessableError(NOTHING_NAMED);
    assertReason(scope, used, reason);
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
