import { z } from 'zod';
import { resolve } from '../__testUtils__/arbitraries';
import { operations } from '../__testUtils__/operations';

/** Of the JSON of a body. */
const DEEPEST = 8;

const schemaPart = z.looseObject({
  $ref: z.string().optional(),
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  maxLength: z.number().optional(),
  maxItems: z.number().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  pattern: z.unknown().optional(),
  items: z.unknown().optional(),
  allOf: z.array(z.unknown()).default([]),
});

/** Everything in a schema of a body that may be of any size. */
function unlimited(schema: unknown, path: string, depth = 0): string[] {
  if (depth > DEEPEST) return [`${path}: too deep`];
  const part = schemaPart.parse(schema);
  if (part.$ref) return unlimited(resolve(part.$ref), path, depth);
  const inner = part.allOf.flatMap(each => unlimited(each, path, depth));
  const { properties = {}, additionalProperties = false } = part;
  const missing = (limit: string) => `${path}: ${limit}`;
  // It takes time that nobody has looked at.
  if (part.pattern !== undefined) inner.push(missing('pattern'));
  switch (part.type) {
    case 'string':
      return part.enum || part.maxLength
        ? inner
        : [...inner, missing('maxLength')];
    case 'array':
      return [
        ...inner,
        ...(part.maxItems ? [] : [missing('maxItems')]),
        ...unlimited(part.items, `${path}[]`, depth + 1),
      ];
    case 'object':
      return [
        ...inner,
        ...(part.properties && additionalProperties === false
          ? []
          : [missing('properties')]),
        ...Object.entries(properties).flatMap(([name, property]) =>
          unlimited(property, `${path}.${name}`, depth + 1),
        ),
      ];
    default:
      return inner;
  }
}

describe('openapi.yaml', () => {
  const bodies = operations().flatMap(({ method, template, body }) =>
    body === undefined ? [] : [[`${method} ${template}`, body] as const],
  );

  it('has bodies', () => {
    expect(bodies.length).toBeGreaterThan(8);
  });

  it.each(bodies)('limits everything in the body of %s', (_, body) => {
    expect(unlimited(body, '')).toEqual([]);
  });
});
