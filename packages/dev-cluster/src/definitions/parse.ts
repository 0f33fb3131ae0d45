import { z } from 'zod';
import type { StructuralSchema } from '../schema/types';

const printerColumn = z.object({
  name: z.string(),
  type: z.string(),
  jsonPath: z.string(),
  format: z.string().optional(),
  description: z.string().optional(),
  priority: z.number().optional(),
});

const version = z.object({
  name: z.string().min(1),
  served: z.boolean(),
  storage: z.boolean(),
  schema: z.object({
    openAPIV3Schema: z.custom<StructuralSchema>(
      value => typeof value === 'object' && value !== null,
      'Required value: schemas are required',
    ),
  }),
  subresources: z.object({ status: z.looseObject({}).optional() }).optional(),
  additionalPrinterColumns: z.array(printerColumn).optional(),
});

const names = z.object({
  plural: z.string().min(1),
  kind: z.string().min(1),
  singular: z.string().optional(),
  listKind: z.string().optional(),
  shortNames: z.array(z.string()).optional(),
  categories: z.array(z.string()).optional(),
});

/** A CustomResourceDefinition, as far as the dev cluster reads it. */
export const customResourceDefinition = z.object({
  metadata: z.looseObject({ name: z.string() }),
  spec: z.object({
    group: z.string().min(1),
    scope: z.enum(['Namespaced', 'Cluster']),
    names,
    versions: z.array(version).min(1),
  }),
});

export type CustomResourceDefinition = z.infer<typeof customResourceDefinition>;
