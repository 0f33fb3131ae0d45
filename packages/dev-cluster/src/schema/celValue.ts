import { isObject, memberSchema, StructuralSchema } from './types';

/**
 * A JSON value as CEL sees it: integers as `int`, numbers as `double`, date-times as `timestamp`. Absent optional
 * members stay absent, so that `has()` tells.
 */
export function toCelValue(
  value: unknown,
  schema: StructuralSchema | undefined,
): unknown {
  if (typeof value === 'number') {
    const integer =
      Number.isSafeInteger(value) &&
      (schema?.type === undefined || schema.type === 'integer');
    return integer ? BigInt(value) : value;
  }
  if (typeof value === 'string') {
    return schema?.format === 'date-time' ? new Date(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map(item => toCelValue(item, schema?.items));
  }
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== null)
        .map(([name, member]) => [
          name,
          toCelValue(member, memberSchema(schema, name)),
        ]),
    );
  }
  return value;
}
