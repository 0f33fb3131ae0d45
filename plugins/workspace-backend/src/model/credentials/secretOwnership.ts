import {
  KEY_GENERATION,
  SecretClashReason,
} from '@eoepca/backstage-plugin-workspace-common';
import { fieldsOf } from '../foreign';
import {
  markedFor,
  objectFacts,
  ObjectFacts,
  Ownership,
  OwnerFacts,
} from '../ownership';
import { KubernetesObject } from '../kubernetes';

/** A Secret without its values: what decides whose it is, and which keys it has. */
export interface SecretFacts extends ObjectFacts {
  readonly name: string;
  readonly type: string;
  readonly keys: ReadonlySet<string>;
}

/** The workspace that a Secret may belong to. */
export interface SecretOwnerFacts extends OwnerFacts {
  /** Whether the Secret's name is also one that a provider derives for another workspace. */
  readonly sharesName: boolean;
}

/** Whether a Secret is a workspace's. */
export type SecretClaim =
  | { readonly belongs: true }
  | { readonly belongs: false; readonly reason: SecretClashReason };

/** What providers give to each key generation; see `providers.md`. */
const CONNECTION_TYPE = 'connection.crossplane.io/v1alpha1';

/**
 * Types that no provider gives to credentials of a workspace. Lists and watches leave them out, too, as Helm keeps
 * releases of a megabyte in Secrets.
 */
export const FOREIGN_SECRET_TYPES = [
  'helm.sh/release.v1',
  'bootstrap.kubernetes.io/token',
  'kubernetes.io/basic-auth',
  'kubernetes.io/dockercfg',
  'kubernetes.io/dockerconfigjson',
  'kubernetes.io/service-account-token',
  'kubernetes.io/ssh-auth',
  'kubernetes.io/tls',
] as const;

/** The principal one of whose key generations, of any calendar, a Secret of this name may be. */
export function principalOfGeneration(secret: string): string | undefined {
  const end = secret.lastIndexOf('-');
  return end > 0 && KEY_GENERATION.test(secret.slice(end + 1))
    ? secret.slice(0, end)
    : undefined;
}

/** What is kept of a Secret: never a value. Most annotations hold none of our business, one the whole Secret (`kubectl apply`). */
export function secretFacts(
  secret: KubernetesObject,
  { marks }: Pick<Ownership, 'marks'>,
): SecretFacts {
  return {
    ...objectFacts(secret, marks),
    name: secret.metadata.name,
    type: typeof secret.type === 'string' ? secret.type : 'Opaque',
    keys: new Set(Object.keys(fieldsOf(secret.data))),
  };
}

/**
 * Whether a Secret that has the name of one of the workspace's is the workspace's. A name is no proof: what is there by
 * then may be an installer's, another workspace's key, or left by a deleted namesake. Marks of the provider are (see
 * {@link markedFor}); a Secret without any counts where it can be nobody else's: it is not older than the workspace, has
 * a type that fits, and its name is one that no provider derives for another workspace.
 */
export function secretClaim(
  secret: SecretFacts,
  workspace: SecretOwnerFacts,
  ownership: Ownership,
): SecretClaim {
  const marked = markedFor(secret, workspace, ownership);
  if (marked === 'marked') return { belongs: true };
  if (marked !== 'unmarked') return { belongs: false, reason: marked };
  if (!fits(secret)) return { belongs: false, reason: 'unexpected_type' };
  return workspace.sharesName
    ? { belongs: false, reason: 'shared_name' }
    : { belongs: true };
}

function fits({ name, type }: SecretFacts): boolean {
  if (type === CONNECTION_TYPE)
    return principalOfGeneration(name) === undefined;
  return type === '' || type === 'Opaque';
}
