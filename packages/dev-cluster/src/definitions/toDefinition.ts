import { withTypeAndMeta } from '../meta/schema';
import type { ResourceDefinition, VersionDefinition } from '../registry/types';
import { ObjectSchema } from '../schema/ObjectSchema';
import { customColumns } from '../table/customColumns';
import type { CustomResourceDefinition } from './parse';

/** The kind that a CustomResourceDefinition defines. Throws when one of its schemas does not compile. */
export function toDefinition(
  definition: CustomResourceDefinition,
): ResourceDefinition {
  const { group, scope, names, versions } = definition.spec;
  const stored = versions.find(({ storage }) => storage) ?? versions[0];
  return {
    group,
    plural: names.plural,
    singular: names.singular ?? names.kind.toLowerCase(),
    kind: names.kind,
    listKind: names.listKind ?? `${names.kind}List`,
    shortNames: names.shortNames ?? [],
    categories: names.categories ?? [],
    namespaced: scope === 'Namespaced',
    custom: true,
    storageVersion: stored.name,
    hasGeneration: true,
    rules: {},
    versions: versions.map(
      (version): VersionDefinition => ({
        name: version.name,
        served: version.served,
        schema: ObjectSchema.checked(
          withTypeAndMeta(version.schema.openAPIV3Schema),
        ),
        statusSubresource: version.subresources?.status !== undefined,
        columns: customColumns(version.additionalPrinterColumns),
      }),
    ),
  };
}
