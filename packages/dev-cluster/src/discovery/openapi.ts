import { createHash } from 'node:crypto';
import { OBJECT_META } from '../meta/schema';
import type {
  ResourceRegistry,
  ServedResource,
} from '../registry/ResourceRegistry';
import type { StructuralSchema } from '../schema/types';
import { servedGroups } from './discovery';
import { operations } from './openapiPaths';

const SCHEMAS = '#/components/schemas/';
const META = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

/** `/openapi/v3`: where the schemas of each version are. */
export function openApiIndex(registry: ResourceRegistry) {
  const paths: Record<string, { serverRelativeURL: string }> = {};
  for (const [group, versions] of servedGroups(registry)) {
    for (const version of versions) {
      const path = versionPath(group, version);
      const text = JSON.stringify(openApiOf(registry, group, version));
      const hash = createHash('sha256').update(text).digest('hex');
      paths[path] = { serverRelativeURL: `/openapi/v3/${path}?hash=${hash}` };
    }
  }
  return { paths };
}

function versionPath(group: string, version: string): string {
  return group ? `apis/${group}/${version}` : `api/${version}`;
}

/** `/openapi/v3/apis/GROUP/VERSION`: schemas and operations; `undefined` when that is not served. */
export function openApiOf(
  registry: ResourceRegistry,
  group: string,
  version: string,
) {
  const served = registry.inVersion(group, version);
  if (!servedGroups(registry).get(group)?.includes(version)) return undefined;
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'unversioned' },
    paths: Object.assign(
      {},
      ...served.map(resource =>
        operations(
          `/${versionPath(group, version)}`,
          resource,
          `${SCHEMAS}${schemaName(resource)}`,
        ),
      ),
    ),
    components: { schemas: schemasOf(served) },
  };
}

function schemasOf(served: ServedResource[]) {
  const schemas: Record<string, unknown> = { [META]: OBJECT_META };
  for (const resource of served) {
    schemas[schemaName(resource)] = schemaOf(resource);
  }
  return schemas;
}

function schemaOf({ definition, version }: ServedResource): StructuralSchema {
  const { schema } = version.schema;
  const { group, kind } = definition;
  return {
    ...schema,
    properties: {
      ...schema.properties,
      metadata: {
        description: "Standard object's metadata.",
        allOf: [{ $ref: `${SCHEMAS}${META}` }],
      },
    },
    'x-kubernetes-group-version-kind': [{ group, version: version.name, kind }],
  };
}

/** `pkg.internal/v1beta1, Storage` is `internal.pkg.v1beta1.Storage`. */
function schemaName({ definition, version }: ServedResource): string {
  const { group, kind } = definition;
  const owner = group.includes('.')
    ? group.split('.').reverse().join('.')
    : `io.k8s.api.${group || 'core'}`;
  return `${owner}.${version.name}.${kind}`;
}
