import { fieldsOf } from './foreign';
import { KubernetesObject } from './kubernetes';

/** Crossplane's label on what a composite resource is composed of: the composite's name. */
export const COMPOSITE_LABEL = 'crossplane.io/composite';

/** What other tools put on the objects that they manage; providers put none of these on what they make. */
const OTHER_MANAGERS = {
  labels: [
    'app.kubernetes.io/managed-by',
    'argocd.argoproj.io/instance',
    'helm.sh/chart',
    'helm.toolkit.fluxcd.io/name',
    'kustomize.toolkit.fluxcd.io/name',
  ],
  annotations: [
    'argocd.argoproj.io/tracking-id',
    'cert-manager.io/certificate-name',
    'kubernetes.io/service-account.name',
    'meta.helm.sh/release-name',
  ],
};

/** A label or an annotation by which a provider says for which workspace an object is. */
export interface Mark {
  readonly on: 'labels' | 'annotations';
  readonly key: string;
  /** `<name>` and `<principal>` in it stand for those of the workspace. */
  readonly value: string;
}

/** What proves that an object is a workspace's. */
export interface Ownership {
  /**
   * `marks`: the provider's marks, or an age and a name that fit nobody else. `name`: the name alone, unless the object is
   * marked as another's.
   */
  readonly proof: 'marks' | 'name';
  /** Beside owner references and {@link COMPOSITE_LABEL}. */
  readonly marks: readonly Mark[];
}

export const BY_MARKS: Ownership = { proof: 'marks', marks: [] };

/** What an object's metadata says of whose it is. */
export interface ObjectFacts {
  /** RFC 3339, in UTC and whole seconds as API servers write it. */
  readonly createdAt: string;
  readonly owners: readonly {
    readonly uid: string;
    readonly apiVersion: string;
    readonly kind: string;
    readonly name: string;
  }[];
  /** Only those that matter here. */
  readonly labels: ReadonlyMap<string, string>;
  /** Only those that matter here. */
  readonly annotations: ReadonlyMap<string, string>;
}

/** The workspace that an object may belong to. */
export interface OwnerFacts {
  readonly name: string;
  readonly principal: string;
  /** Of its Storage and its Datalab. */
  readonly uids: ReadonlySet<string>;
  /** What is older was not made for it; RFC 3339. */
  readonly since: string;
}

/** Why an object does not count as a workspace's. */
export type ForeignReason = 'marked_for_other' | 'older_than_workspace';

const NONE: ReadonlyMap<string, string> = new Map();

/** What is kept of an object to decide whose it is: bounded, whatever else its metadata holds. */
export function objectFacts(
  { metadata }: KubernetesObject,
  marks: readonly Mark[],
): ObjectFacts {
  return {
    createdAt: metadata.creationTimestamp ?? '',
    owners: ownersIn(metadata.ownerReferences),
    labels: pick(metadata.labels, [
      COMPOSITE_LABEL,
      ...OTHER_MANAGERS.labels,
      ...keysOn('labels', marks),
    ]),
    annotations: pick(metadata.annotations, [
      ...OTHER_MANAGERS.annotations,
      ...keysOn('annotations', marks),
    ]),
  };
}

/**
 * What an object's metadata says of whether it is this workspace's: `marked` is proof that it is; `unmarked` says that
 * nothing speaks against it.
 *
 * A mark that names the workspace may have been left by a deleted namesake, so it counts only on what is not older than
 * the workspace; the uid of an owner is of this very resource.
 */
export function markedFor(
  object: ObjectFacts,
  workspace: OwnerFacts,
  { proof, marks }: Ownership,
): 'marked' | 'unmarked' | ForeignReason {
  if (object.owners.some(({ uid }) => workspace.uids.has(uid))) return 'marked';
  const old =
    proof === 'marks' &&
    (workspace.since === '' || object.createdAt < workspace.since);
  const configured = marks.map(mark => agrees(object, mark, workspace));
  if (configured.includes(true)) return old ? 'older_than_workspace' : 'marked';

  const composite = object.labels.get(COMPOSITE_LABEL);
  if (
    configured.includes(false) ||
    (composite !== undefined && composite !== workspace.name) ||
    isAnothers(object, workspace, proof)
  ) {
    return 'marked_for_other';
  }
  if (old) return 'older_than_workspace';
  return composite === undefined ? 'unmarked' : 'marked';
}

/** Whether an object bears a mark with the value that it has for this workspace; `undefined` where it bears none. */
function agrees(
  object: ObjectFacts,
  { on, key, value }: Mark,
  { name, principal }: OwnerFacts,
): boolean | undefined {
  const found = object[on].get(key);
  if (found === undefined) return undefined;
  const wanted = value
    .replaceAll('<name>', () => name)
    .replaceAll('<principal>', () => principal);
  return found === wanted;
}

/**
 * Whether somebody else owns or manages the object. Where names are proof, only another workspace does: owners have
 * other uids after a backup was restored, and what administrators make by other tools is meant.
 */
function isAnothers(
  { owners, labels, annotations }: ObjectFacts,
  { name }: OwnerFacts,
  proof: Ownership['proof'],
): boolean {
  if (proof === 'name') {
    return owners.some(
      owner =>
        owner.apiVersion.startsWith('pkg.internal/') && owner.name !== name,
    );
  }
  return (
    owners.length > 0 ||
    OTHER_MANAGERS.labels.some(key => labels.has(key)) ||
    OTHER_MANAGERS.annotations.some(key => annotations.has(key))
  );
}

function ownersIn(references: unknown): ObjectFacts['owners'] {
  if (!Array.isArray(references)) return [];
  return references.map(reference => {
    const { uid, apiVersion, kind, name } = fieldsOf(reference);
    return {
      uid: textOr(uid),
      apiVersion: textOr(apiVersion),
      kind: textOr(kind),
      name: textOr(name),
    };
  });
}

function textOr(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function keysOn(on: Mark['on'], marks: readonly Mark[]): string[] {
  return marks.filter(mark => mark.on === on).map(({ key }) => key);
}

function pick(
  fields: Record<string, string> | undefined,
  keys: readonly string[],
): ReadonlyMap<string, string> {
  const own = fieldsOf(fields);
  const found = keys.flatMap(key => {
    const value = Object.hasOwn(own, key) ? own[key] : undefined;
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return found.length > 0 ? new Map(found) : NONE;
}
