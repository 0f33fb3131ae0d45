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

export const SECRET: ResourceKind = {
  group: '',
  version: 'v1',
  plural: 'secrets',
  kind: 'Secret',
};

export const NAMESPACE: ResourceKind = {
  group: '',
  version: 'v1',
  plural: 'namespaces',
  kind: 'Namespace',
};

export const PERSISTENT_VOLUME_CLAIM: ResourceKind = {
  group: '',
  version: 'v1',
  plural: 'persistentvolumeclaims',
  kind: 'PersistentVolumeClaim',
};

export const RESOURCE_QUOTA: ResourceKind = {
  group: '',
  version: 'v1',
  plural: 'resourcequotas',
  kind: 'ResourceQuota',
};

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
