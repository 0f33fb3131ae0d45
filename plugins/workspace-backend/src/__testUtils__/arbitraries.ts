import fc from 'fast-check';
import { z } from 'zod';
import { openapi } from '../http/generated/openapi';

/** The parts of a JSON Schema that say what to make up. */
const schemaPart = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  example: z.unknown().optional(),
  format: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).default([]),
  items: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  allOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
});

/** How often a value is not of the schema at all: once in so many. */
const ODD_ONE_IN = 20;

/** Texts on which programs like to stumble, and names and times that mean something to the tests' workspaces. */
const TELLING_TEXTS = [
  ...['', ' ', '.', '..', '-', '*', '/', '%', '%2e%2e', '\u0000', '\n', '\t'],
  ...['__proto__', 'constructor', 'toString', 'null', 'undefined', 'true', '0'],
  ...['ﬁ', 'ß', 'İ', '\u202e', '👩‍🚀', '\ud800', 'e\u0301', '日本', 'ÀÉ'],
  ...[62, 63, 64, 253, 254, 1_000, 100_000].map(length => 'a'.repeat(length)),
  ...['lab', 'other', 'alice', 'bob', 'BOB', 'carol', 'lab-data', 'default'],
  ...['2026-03-01T09:00:00Z', '2026-02-30T09:00:00Z', '10Gi', '1e309', '-1'],
  ...['9999-12-31T23:59:60+14:00', '30d', '{}', '[]', '"', '<b>', '${x}'],
];

/** Texts of all kinds. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TELLING_TEXTS),
  {
    weight: 4,
    arbitrary: fc.stringMatching(/^[a-z]([-a-z0-9]{0,20}[a-z0-9])?$/),
  },
  fc.string({ unit: 'binary', maxLength: 80 }),
);

/** A value by a schema of openapi.yaml, save that anything in it may also be something else. */
export function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: ODD_ONE_IN - 1, arbitrary: fittingOf(schema) },
    { weight: 1, arbitrary: fc.oneof(fc.jsonValue(), anyText) },
  );
}

function fittingOf(schema: unknown): fc.Arbitrary<unknown> {
  const part = schemaPart.parse(schema);
  if (part.$ref !== undefined) return fittingOf(resolve(part.$ref));
  if (part.example !== undefined) {
    const { example, ...rest } = part;
    return fc.oneof(fc.constant(example), fittingOf(rest));
  }
  if (part.enum) return fc.constantFrom(...part.enum);
  if (part.allOf) {
    return fc
      .tuple(...part.allOf.map(fittingOf))
      .map(values => Object.assign({}, ...values));
  }
  const choices = part.oneOf ?? part.anyOf;
  if (choices) return fc.oneof(...choices.map(arbitraryOf));
  return fc.oneof(
    ...[part.type ?? 'object'].flat().map(type => ofType(type, part)),
  );
}

function ofType(
  type: string,
  part: z.infer<typeof schemaPart>,
): fc.Arbitrary<unknown> {
  const { properties = {}, required, items, format } = part;
  switch (type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(properties).map(([name, property]) => [
            name,
            arbitraryOf(property),
          ]),
        ),
        { requiredKeys: required },
      );
    case 'array':
      return fc.array(arbitraryOf(items ?? {}), { maxLength: 4 });
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.oneof(
        fc.integer({ min: part.minimum, max: part.maximum }),
        fc.constantFrom(0, -1, 1, 2 ** 53),
      );
    case 'number':
      return fc.double({ noNaN: true });
    case 'null':
      return fc.constant(null);
    default:
      return format === 'date-time'
        ? fc.date({ noInvalidDate: true }).map(date => date.toISOString())
        : anyText;
  }
}

/** What a `$ref` within openapi.yaml points at. */
export function resolve(ref: string): unknown {
  return ref
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, step) => (at as Record<string, unknown>)[step],
      openapi,
    );
}
