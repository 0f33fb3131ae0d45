import { isObject, JsonObject, memberSchema, StructuralSchema } from './types';

/**
 * Fills in, in place, what a schema declares as default, at every depth. A `null` where null is not allowed counts as
 * missing.
 */
export function applyDefaults(value: unknown, schema: StructuralSchema): void {
  if (Array.isArray(value)) {
    if (!schema.items) return;
    for (const item of value) applyDefaults(item, schema.items);
    return;
  }
  if (!isObject(value)) return;
  dropNulls(value, schema);
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (value[name] === undefined && member.default !== undefined) {
      value[name] = structuredClone(member.default);
    }
  }
  for (const name of Object.keys(value)) {
    const member = memberSchema(schema, name);
    if (member) applyDefaults(value[name], member);
  }
}

function dropNulls(object: JsonObject, schema: StructuralSchema): void {
  for (const name of Object.keys(object)) {
    const member = memberSchema(schema, name);
    if (object[name] === null && member && !member.nullable) {
      delete object[name];
    }
  }
}
