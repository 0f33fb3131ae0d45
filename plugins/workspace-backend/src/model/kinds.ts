/** A kind of Kubernetes resource that this plugin reads or writes. */
export interface ResourceKind {
  readonly group: string;
  readonly version: string;
  /** What an older definition serves instead, best first. */
  readonly olderVersions?: readonly string[];
  readonly plural: string;
  readonly kind: string;
}

const PKG = 'pkg.internal';

export const STORAGE: ResourceKind = {
  group: PKG,
  version: 'v1beta1',
  plural: 'storages',
  kind: 'Storage',
};

export const DATALAB: ResourceKind = {
  group: PKG,
  version: 'v1beta2',
  olderVersions: ['v1beta1'],
  plural: 'datalabs',
  kind: 'Datalab',
};

export const SECRET = coreKind('secrets', 'Secret');
export const NAMESPACE = coreKind('namespaces', 'Namespace');
export const PERSISTENT_VOLUME_CLAIM = coreKind(
  'persistentvolumeclaims',
  'PersistentVolumeClaim',
);
export const RESOURCE_QUOTA = coreKind('resourcequotas', 'ResourceQuota');

export const CUSTOM_RESOURCE_DEFINITION: ResourceKind = {
  group: 'apiextensions.k8s.io',
  version: 'v1',
  plural: 'customresourcedefinitions',
  kind: 'CustomResourceDefinition',
};

/** `storages.pkg.internal`: the name of a kind's definition, and what messages call it. */
export function definitionName(kind: ResourceKind): string {
  return kind.group ? `${kind.plural}.${kind.group}` : kind.plural;
}

/** A kind of Kubernetes' core group. */
function coreKind(plural: string, kind: string): ResourceKind {
  return { group: '', version: 'v1', plural, kind };
}
