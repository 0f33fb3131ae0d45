import { z } from 'zod';
import { DATALAB } from '../model/kinds';
import { versionsOf } from '../kubernetes/paths';
import { KubernetesObject } from '../model/kubernetes';

const PRESERVES = 'x-kubernetes-preserve-unknown-fields';

const schemaSchema = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  [PRESERVES]: z.boolean().optional(),
});

const definitionSchema = z.object({
  versions: z.array(
    z.object({
      name: z.string(),
      served: z.boolean(),
      schema: z
        .object({
          openAPIV3Schema: z.object({
            properties: z.object({ spec: schemaSchema }),
          }),
        })
        .optional()
        .catch(undefined),
    }),
  ),
});

/**
 * The fields of a Datalab's spec, by the definition's best version that is served and that we know; `undefined` where
 * that takes any.
 */
export function specFields(
  definition: KubernetesObject,
): ReadonlySet<string> | undefined {
  const versions = definitionSchema.safeParse(definition.spec).data?.versions;
  const best = versionsOf(DATALAB)
    .map(({ version }) =>
      versions?.find(({ name, served }) => served && name === version),
    )
    .find(Boolean);
  const spec = best?.schema?.openAPIV3Schema.properties.spec;
  return spec?.properties && !spec[PRESERVES]
    ? new Set(Object.keys(spec.properties))
    : undefined;
}
