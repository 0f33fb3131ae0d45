import { isObject, JsonObject, StructuralSchema } from './types';

const NAMED_SCHEMAS = ['properties', 'patternProperties'];
const LISTED_SCHEMAS = ['allOf', 'anyOf', 'oneOf'];
const SINGLE_SCHEMAS = ['items', 'not', 'additionalProperties'];
const BOUNDS = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
];

/** Rewrites OpenAPI v3.0 as Kubernetes uses it into the JSON Schema that ajv reads. */
export function toAjvSchema(schema: StructuralSchema): JsonObject {
  const out: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword.startsWith('x-kubernetes-') || keyword === 'default') continue;
    out[keyword] = convert(keyword, value);
  }
  moveExclusiveBounds(out);
  if (schema['x-kubernetes-int-or-string']) {
    out.type = ['integer', 'string'];
    delete out.anyOf;
  }
  if (schema.nullable) {
    allowNull(out);
  }
  return out;
}

function convert(keyword: string, value: unknown): unknown {
  if (NAMED_SCHEMAS.includes(keyword) && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        toAjvSchema(member as StructuralSchema),
      ]),
    );
  }
  if (LISTED_SCHEMAS.includes(keyword) && Array.isArray(value)) {
    return value.map(member => toAjvSchema(member));
  }
  if (SINGLE_SCHEMAS.includes(keyword) && isObject(value)) {
    return toAjvSchema(value);
  }
  return value;
}

/** OpenAPI has `minimum: 1, exclusiveMinimum: true`; JSON Schema `exclusiveMinimum: 1`. */
function moveExclusiveBounds(schema: JsonObject): void {
  for (const [bound, exclusive] of BOUNDS) {
    if (schema[exclusive] === true) {
      schema[exclusive] = schema[bound];
      delete schema[bound];
    } else if (schema[exclusive] === false) {
      delete schema[exclusive];
    }
  }
}

function allowNull(schema: JsonObject): void {
  delete schema.nullable;
  if (schema.type !== undefined) {
    schema.type = [schema.type, 'null'].flat();
  }
  if (Array.isArray(schema.enum)) {
    schema.enum = [...schema.enum, null];
  }
}
