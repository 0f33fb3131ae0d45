import { withTypeAndMeta } from '../meta/schema';
import type { Column, KindRules, ResourceDefinition } from '../registry/types';
import { ObjectSchema } from '../schema/ObjectSchema';
import type { StructuralSchema } from '../schema/types';
import { namedColumns } from '../table/columns';

/** A built-in kind, with only what is not usual. */
export interface Builtin {
  kind: string;
  plural: string;
  group?: string;
  version?: string;
  shortNames?: string[];
  categories?: string[];
  /** Default true. */
  namespaced?: boolean;
  /** Has `…/status`. */
  status?: boolean;
  /** Counts changes of its spec. */
  generation?: boolean;
  /** Fields beside metadata; without it anything goes. */
  schema?: StructuralSchema;
  columns?: Column[];
  rules?: KindRules;
}

/** A schema of an object whose members are not looked at. */
export const ANYTHING: StructuralSchema = {
  type: 'object',
  'x-kubernetes-preserve-unknown-fields': true,
};

/** Text by name, as in labels. */
export const TEXT_MAP: StructuralSchema = {
  type: 'object',
  additionalProperties: { type: 'string' },
};

/** Quantities by resource name. */
export const QUANTITIES: StructuralSchema = {
  type: 'object',
  additionalProperties: { 'x-kubernetes-int-or-string': true },
};

/** An object with just these fields. */
export function fields(
  properties: Record<string, StructuralSchema>,
): StructuralSchema {
  return { type: 'object', properties };
}

export function builtin(spec: Builtin): ResourceDefinition {
  const version = spec.version ?? 'v1';
  const singular = spec.kind.toLowerCase();
  return {
    group: spec.group ?? '',
    plural: spec.plural,
    singular,
    kind: spec.kind,
    listKind: `${spec.kind}List`,
    shortNames: spec.shortNames ?? [],
    categories: spec.categories ?? [],
    namespaced: spec.namespaced ?? true,
    custom: false,
    storageVersion: version,
    hasGeneration: spec.generation ?? false,
    rules: spec.rules ?? {},
    versions: [
      {
        name: version,
        served: true,
        schema: new ObjectSchema(withTypeAndMeta(spec.schema ?? ANYTHING)),
        statusSubresource: spec.status ?? false,
        columns: spec.columns ?? namedColumns(),
      },
    ],
  };
}
