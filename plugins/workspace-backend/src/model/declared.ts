import { DeclaredResource } from '@eoepca/backstage-plugin-workspace-common';
import { ResourceKind } from './kinds';
import { DISCOVERABLE_LABEL } from './buckets/discoverable';
import { Permissions, seenAnnotations, seenSpec } from './seen';
import { leaveOut } from './shape';
import { KubernetesObject } from './kubernetes';

/** Selects the provider's composition; see contract.md, Create. */
const ENVIRONMENT = /^(?:storages|datalabs)\.pkg\.internal\/environment$/;

/**
 * What people declare of a resource, as far as the caller may see it, fit to be applied elsewhere: nothing that the
 * cluster or a tool adds, nothing secret, and none of our bookkeeping.
 */
export function declaredResource(
  kind: ResourceKind,
  object: KubernetesObject,
  permissions: Permissions,
): DeclaredResource {
  const { apiVersion, metadata } = object;
  const { name, labels = {}, annotations = {} } = metadata;
  return {
    apiVersion,
    kind: kind.kind === 'Storage' ? 'Storage' : 'Datalab',
    metadata: {
      name,
      ...unlessEmpty(
        'labels',
        only(labels, key => Object.hasOwn(DISCOVERABLE_LABEL, key)),
      ),
      ...unlessEmpty('annotations', {
        ...only(annotations, key => ENVIRONMENT.test(key)),
        ...seenAnnotations(object, permissions),
      }),
    },
    spec: seenSpec(kind, object, permissions, leaveOut),
  };
}

type Texts = Readonly<Record<string, string>>;

function only(texts: Texts, isKnown: (key: string) => boolean) {
  return Object.fromEntries(
    Object.entries(texts).filter(([key]) => isKnown(key)),
  );
}

function unlessEmpty<Name extends string>(name: Name, texts: Texts) {
  return Object.keys(texts).length > 0
    ? ({ [name]: texts } as { [N in Name]?: Record<string, string> })
    : {};
}
