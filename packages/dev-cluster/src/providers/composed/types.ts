import type { JsonObject } from '../../schema/types';

/** An object that a Storage or Datalab is composed of. */
export interface Composed {
  /** Its name within the composition: what `Ready` lists while it is unready. */
  resource: string;
  apiVersion: string;
  kind: string;
  name: string;
  spec: JsonObject;
  /** What an `Object` manages or observes. */
  manifest?: Manifest;
  observed?: boolean;
}

/** An object as a manifest says it. */
export interface Manifest extends JsonObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string };
}

/** The group of a composed object, from its apiVersion. */
export function groupOf({ apiVersion }: { apiVersion: string }): string {
  return apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
}

/** An `Object` of provider-kubernetes, which makes and keeps what its manifest says. */
export function managing(resource: string, manifest: Manifest): Composed {
  return wrap(resource, manifest, {});
}

/** An `Object` that only looks at what others make. */
export function observing(
  resource: string,
  apiVersion: string,
  kind: string,
  name: string,
  namespace: string,
): Composed {
  const manifest = { apiVersion, kind, metadata: { name, namespace } };
  const managementPolicies = ['Observe'];
  return {
    ...wrap(resource, manifest, { managementPolicies }),
    observed: true,
  };
}

function wrap(
  name: string,
  manifest: Manifest,
  settings: JsonObject,
): Composed {
  return {
    resource: name,
    apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
    kind: 'Object',
    name,
    manifest,
    spec: {
      ...settings,
      forProvider: { manifest },
      providerConfigRef: {
        kind: 'ProviderConfig',
        name: 'provider-kubernetes',
      },
      watch: true,
    },
  };
}

/** In the order in which Crossplane stores references: by apiVersion, kind and name. */
export function inOrder(composed: Composed[]): Composed[] {
  const key = ({ apiVersion, kind, name }: Composed) =>
    [apiVersion, kind, name].join('\0');
  return [...composed].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
