import { isObject, memberSchema, StructuralSchema } from './types';

/**
 * Fills in, in place, what a schema declares as default, at every depth. A `null` where null is not allowed counts as
 * missing when there is a default.
 */
export function applyDefaults(value: unknown, schema: StructuralSchema): void {
  if (Array.isArray(value)) {
    if (!schema.items) return;
    for (const item of value) applyDefaults(item, schema.items);
    return;
  }
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const missing =
      value[name] === undefined || (value[name] === null && !member.nullable);
    if (missing && member.default !== undefined) {
      value[name] = structuredClone(member.default);
    }
  }
  for (const name of Object.keys(value)) {
    const member = memberSchema(schema, name);
    if (member) applyDefaults(value[name], member);
  }
}
