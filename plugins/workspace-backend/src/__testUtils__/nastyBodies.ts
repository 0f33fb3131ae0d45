import { z } from 'zod';
import { resolve } from './arbitraries';

/** Just below what is accepted at all. */
const BYTES = 960_000;

const schemaPart = z.looseObject({
  $ref: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).default({}),
});

const filled = (text: string) => text.repeat(Math.floor(BYTES / text.length));
const list = (
  element: string,
  length = Math.floor(BYTES / (element.length + 1)),
) => `[${Array(length).fill(element)}]`;
const nested = (open: string, close: string) => {
  const depth = Math.floor(BYTES / (open.length + close.length));
  return open.repeat(depth) + close.repeat(depth);
};
const members = (name: (index: number) => string, count: number) =>
  `{${Array.from({ length: count }, (_, index) => `"${name(index)}":0`)}}`;

/** What costs programs most, whatever they expect: JSON of almost 1 MB. */
const VALUES: Readonly<Record<string, string>> = {
  'a list of zeros': list('0'),
  'a list of nulls': list('null'),
  'a list of empty objects': list('{}'),
  'a list of lists': list('[[],[]]'),
  'lists in lists': nested('[', ']'),
  'objects in objects': nested('{"x":', '}').replace(':}', ':0}'),
  'thousands of members': members(index => `m${index}`, 80_000),
  'thousands of numbered members': members(String, 80_000),
  'one member again and again': `{${filled('"__proto__":{"a":1},')}"x":0}`,
  'members of every object': `{${filled(
    '"constructor":{"prototype":{"a":1}},',
  )}"toString":0}`,
  // As large as bodies may be by their shape.
  'objects with a thousand members': list(
    members(index => `${index}`.repeat(2), 999),
    49,
  ),
  'lists of thousands': list(list('0', 4_900), 9),
  'a list of thousands of objects': list('{"name":{}}', 4_900),
  'long names': members(index => `${index}${'x'.repeat(900)}`, 999),
  'a long number': filled('7'),
  'a long text': `"${filled('a')}"`,
  'a text of blanks': `"${filled(' ')}"`,
  'a text of dashes and dots': `"${filled('-.')}"`,
  'a text of escapes': `"${filled('\\u0000')}"`,
  'a text of stars': `"${filled('*')}"`,
};

/** Those to put in the place of each member of a body. */
const INSIDE = [
  'a list of zeros',
  'a list of empty objects',
  'lists in lists',
  'thousands of members',
  'objects with a thousand members',
  'a list of thousands of objects',
  'a text of blanks',
];

/** Lists that are as long as they may be, of elements that are almost right. */
const ELEMENTS: Readonly<Record<string, string>> = {
  add_memberships: '{"member":"a b","role":"owner","creation_timestamp":"-"}',
  add_buckets: `{"name":"A","lifecycle_rules":[${Array(25).fill(
    '{"target":"*","mode":"Delete"}',
  )}]}`,
  add_stores: '{"name":"A","type":"cache","storage":"11111111111111111111x"}',
  patch_bucket_access_requests:
    '{"workspace":"lab","bucket":"A","permission":"None","request_timestamp":"2026-03-01T09:00:00Z"}',
};

/** Bodies for a call with this schema, by what they are: each is JSON. */
export function nastyBodies(schema: unknown): [string, string][] {
  const { properties } = partOf(schema);
  const alone = Object.entries(VALUES);
  const inside = Object.keys(properties).flatMap(name => [
    ...INSIDE.map(what => [
      `${what} as ${name}`,
      `{"${name}":${VALUES[what]}}`,
    ]),
    ...(ELEMENTS[name]
      ? [10, 100, 1_000].map(count => [
          `${count} wrong ${name}`,
          `{"${name}":[${Array(count).fill(ELEMENTS[name])}]}`,
        ])
      : []),
  ]);
  return [...alone, ...inside].map(([what, json]) => [what, json]);
}

function partOf(schema: unknown): z.infer<typeof schemaPart> {
  const part = schemaPart.parse(schema);
  return part.$ref ? partOf(resolve(part.$ref)) : part;
}
