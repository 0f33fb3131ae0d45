import { DeclaredResource } from '@eoepca/backstage-plugin-workspace-common';
import { ResourceKind } from '../cluster/kinds';
import { KubernetesObject } from '../cluster/types';
import { OWN_PREFIX } from './annotations';
import { elementsOf } from './editing';
import { fieldsOf } from './foreign';

/** What people declare of a resource, fit to be applied elsewhere: nothing that the cluster adds, nothing secret. */
export function declaredResource(
  kind: ResourceKind,
  { apiVersion, metadata, spec }: KubernetesObject,
): DeclaredResource {
  const { name, labels, annotations } = metadata;
  return {
    apiVersion,
    kind: kind.kind === 'Storage' ? 'Storage' : 'Datalab',
    metadata: {
      name,
      ...named('labels', labels),
      ...named('annotations', annotations),
    },
    spec: declaredSpec(fieldsOf(spec)),
  };
}

/** Those of a map's entries that this project and the providers know; tools keep notes of their own there, too. */
function named<Name extends string>(
  name: Name,
  map: Readonly<Record<string, string>> = {},
): { [N in Name]?: Record<string, string> } {
  const known = Object.entries(map).filter(
    ([key]) => key.startsWith(OWN_PREFIX) || /\bpkg\.internal\//.test(key),
  );
  return known.length > 0
    ? ({ [name]: Object.fromEntries(known) } as {
        [N in Name]: Record<string, string>;
      })
    : {};
}

function declaredSpec(spec: Record<string, unknown>): Record<string, unknown> {
  const { crossplane: _, ...declared } = spec;
  return 'files' in declared
    ? { ...declared, files: elementsOf(declared.files).map(withoutAccess) }
    : declared;
}

/** A bundle of files whose address lets nobody in. */
function withoutAccess(bundle: unknown): unknown {
  return Object.fromEntries(
    Object.entries(fieldsOf(bundle)).map(([source, value]) => {
      const { url, ...rest } = fieldsOf(value);
      return [
        source,
        { ...(typeof url === 'string' && { url: openPartOf(url) }), ...rest },
      ];
    }),
  );
}

/** An address without what stands before the `@` and from the `?` on: passwords and signatures are there. */
function openPartOf(address: string): string {
  return address.replace(/^([^/]*:\/\/)[^/]*@/, '$1').replace(/\?.*$/s, '');
}
