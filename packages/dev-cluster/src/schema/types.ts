/** A JSON object, of whatever members. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A rule in CEL, as in `x-kubernetes-validations`. */
export interface ValidationRule {
  rule: string;
  message?: string;
  messageExpression?: string;
  fieldPath?: string;
  reason?: string;
}

/** The structural schemas of CustomResourceDefinitions, as far as they direct pruning, defaults, lists and rules. */
export interface StructuralSchema {
  type?: string;
  format?: string;
  description?: string;
  nullable?: boolean;
  default?: unknown;
  required?: string[];
  properties?: Record<string, StructuralSchema>;
  additionalProperties?: StructuralSchema | boolean;
  items?: StructuralSchema;
  'x-kubernetes-preserve-unknown-fields'?: boolean;
  'x-kubernetes-embedded-resource'?: boolean;
  'x-kubernetes-int-or-string'?: boolean;
  'x-kubernetes-list-type'?: 'atomic' | 'set' | 'map';
  'x-kubernetes-list-map-keys'?: string[];
  'x-kubernetes-map-type'?: 'atomic' | 'granular';
  'x-kubernetes-validations'?: ValidationRule[];
  [keyword: string]: unknown;
}

/** The schema of a member of an object, declared or additional. */
export function memberSchema(
  schema: StructuralSchema | undefined,
  name: string,
): StructuralSchema | undefined {
  const declared = schema?.properties;
  if (declared && Object.hasOwn(declared, name)) return declared[name];
  const additional = schema?.additionalProperties;
  return isObject(additional) ? additional : undefined;
}
