import { ConflictError } from '@backstage/errors';
import {
  SecretClash,
  SecretClashReason,
} from '@eoepca/backstage-plugin-workspace-common';
import { LiveWorkspace, Scope } from '../../authorization/Guard';
import { SECRET } from '../../model/kinds';
import { Cluster } from '../../kubernetes/types';
import { WorkspaceCache } from '../../cache/types';
import { ownerFacts } from '../../model/ownerFacts';
import { parseMeta } from '../../model/parseMeta';
import { parseStorage } from '../../model/parseStorage';
import { SecretPart } from '../../model/credentials/secretNames';
import {
  SecretValues,
  secretValues,
} from '../../model/credentials/secretValues';
import { KubernetesObject } from '../../model/kubernetes';

const PARTS: readonly SecretPart[] = ['s3', 'stores', 'registry', 'oauth'];

/** What was read of a workspace's Secrets. */
export interface ReadSecrets {
  /** By part; absent where there is no such Secret, or it is not the workspace's. */
  readonly values: Readonly<Partial<Record<SecretPart, SecretValues>>>;
  /** The Secrets that are there and not the workspace's. */
  readonly clashes: readonly SecretClash[];
}

/**
 * The values of a workspace's own Secrets, read at this moment. Whose a Secret is, is decided from the Secret and the
 * workspace as they are now: what the cache knows may be of a Secret or workspace of that name which is gone.
 */
export class OwnedSecrets {
  constructor(
    private readonly cluster: Pick<Cluster, 'get'>,
    private readonly cache: Pick<WorkspaceCache, 'secretClaim'>,
  ) {}

  /**
   * @param names - the Secret that may hold each part; each Secret is read once
   * @throws what `scope.confirm` throws; ServiceUnavailableError where Kubernetes cannot be asked
   */
  async read(
    scope: Scope,
    names: Readonly<Partial<Record<SecretPart, string>>>,
  ): Promise<ReadSecrets> {
    const distinct = [...new Set(Object.values(names))];
    const [live, ...read] = await Promise.all([
      scope.confirm(),
      ...distinct.map(name => this.cluster.get(SECRET, name)),
    ]);
    const secrets = new Map(distinct.map((name, at) => [name, read[at]]));
    const values: Partial<Record<SecretPart, SecretValues>> = {};
    const clashes = new Map<string, SecretClash>();
    for (const part of PARTS) {
      const name = names[part];
      const secret = name === undefined ? undefined : secrets.get(name);
      if (name === undefined || !secret) continue;
      const owner = ownerIn(live, scope.record.storage.principal, part);
      // The name was made of a principal that the workspace no longer has.
      if (!owner) continue;
      const claim = this.cache.secretClaim(secret, owner);
      if (claim.belongs) values[part] = secretValues(secret);
      else clashes.set(name, { secret: name, reason: claim.reason });
    }
    return { values, clashes: [...clashes.values()] };
  }
}

/** Nothing of these is told where they are odd: the cache has warned of it. */
const IGNORED = () => {};

function ownerIn(
  { storage, datalab }: LiveWorkspace,
  principal: string,
  part: SecretPart,
) {
  const parsed = parseStorage(storage, IGNORED);
  if (parsed?.principal !== principal) return undefined;
  return ownerFacts(parsed, datalab && metaOf(datalab), part);
}

function metaOf(object: KubernetesObject) {
  const meta = parseMeta(object, IGNORED);
  return meta && { meta };
}

const WORDS: Readonly<Record<SecretClashReason, string>> = {
  marked_for_other: 'it is marked as belonging to something else',
  older_than_workspace: 'it is older than the workspace',
  shared_name: "its name may also be that of another workspace's Secret",
  unexpected_type: 'it has a type that no provider gives to credentials',
};

/** The credentials cannot be revealed; which Secrets are in the way, the view tells those who may know. */
export function blockedBy(clashes: readonly SecretClash[]): ConflictError {
  const reasons = new Set(clashes.map(({ reason }) => WORDS[reason]));
  return new ConflictError(
    `A Secret with the name of these credentials isn't known to belong to this workspace: ${[
      ...reasons,
    ].join(', and ')}. Ask a platform admin to remove or mark the Secret.`,
  );
}
