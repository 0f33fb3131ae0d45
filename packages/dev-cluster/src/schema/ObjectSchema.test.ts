import { ObjectSchema } from './ObjectSchema';
import { StructuralSchema } from './types';

const SPEC: StructuralSchema = {
  type: 'object',
  required: ['owner'],
  properties: {
    owner: { type: 'string', minLength: 1, maxLength: 5, pattern: '^[a-z]*$' },
    size: { type: 'string', enum: ['small', 'big'], default: 'small' },
    count: { type: 'integer', minimum: 1, exclusiveMaximum: true, maximum: 10 },
    port: { 'x-kubernetes-int-or-string': true },
    since: { type: 'string', format: 'date-time' },
    note: { type: 'string', nullable: true },
    tags: {
      type: 'array',
      maxItems: 2,
      items: { type: 'string' },
      'x-kubernetes-list-type': 'set',
    },
    rules: {
      type: 'array',
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['name'],
      items: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          mode: { type: 'string', default: 'on' },
          age: { type: 'string' },
          at: { type: 'string' },
        },
      },
    },
    byName: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: { n: { type: 'integer', default: 3 } },
      },
    },
    anything: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
  },
};

const schemaOf = (spec: StructuralSchema) =>
  new ObjectSchema({ type: 'object', properties: { spec } });
const schema = schemaOf(SPEC);
const messages = (spec: unknown, of = schema) =>
  of
    .validateShape({ spec })
    .map(({ field, message }) => `${field}: ${message}`);

describe('prune', () => {
  it('removes unknown members at every depth and names them', () => {
    const object = {
      spec: {
        owner: 'a',
        extra: 1,
        rules: [{ name: 'x', extra: 1 }],
        byName: { a: { extra: 1 } },
        anything: { goes: [{ here: 1 }] },
      },
    };
    expect(schema.prune(object)).toEqual([
      'spec.extra',
      'spec.rules[0].extra',
      'spec.byName.a.extra',
    ]);
    expect(object.spec).toEqual({
      owner: 'a',
      rules: [{ name: 'x' }],
      byName: { a: {} },
      anything: { goes: [{ here: 1 }] },
    });
  });
});

describe('applyDefaults', () => {
  it('fills in defaults at every depth and drops nulls that are not allowed', () => {
    const object = {
      spec: {
        size: null,
        note: null,
        owner: null,
        rules: [
          { name: 'x', mode: null },
          { name: 'y', mode: 'off' },
        ],
        byName: { a: {} },
      },
    };
    schema.applyDefaults(object);
    expect(object.spec).toEqual({
      size: 'small',
      note: null,
      rules: [
        { name: 'x', mode: 'on' },
        { name: 'y', mode: 'off' },
      ],
      byName: { a: { n: 3 } },
    });
  });
});

describe('validateShape', () => {
  it('accepts what the schema allows', () => {
    const since = '2026-07-01T10:00:00Z';
    const spec = { owner: 'ann', count: 9, port: 'http', since, note: null };
    expect(messages(spec)).toEqual([]);
    expect(messages({ owner: 'ann', port: 80 })).toEqual([]);
  });

  it.each([
    [{}, 'spec.owner: Required value'],
    [
      { owner: 5 },
      'spec.owner: Invalid value: "integer": spec.owner in body must be of type string: "integer"',
    ],
    [
      { owner: 'A' },
      `spec.owner: Invalid value: "A": spec.owner in body should match '^[a-z]*$'`,
    ],
    [
      { owner: '' },
      'spec.owner: Invalid value: "": spec.owner in body should be at least 1 chars long',
    ],
    [{ owner: 'ABCDEF' }, 'spec.owner: Too long: may not be more than 5 bytes'],
    [
      { owner: 'a', size: 'mid' },
      'spec.size: Unsupported value: "mid": supported values: "small", "big"',
    ],
    [
      { owner: 'a', count: 0 },
      'spec.count: Invalid value: 0: spec.count in body should be greater than or equal to 1',
    ],
    [
      { owner: 'a', count: 10 },
      'spec.count: Invalid value: 10: spec.count in body should be less than 10',
    ],
    [
      { owner: 'a', port: true },
      'spec.port: Invalid value: "boolean": spec.port in body must be of type integer,string: "boolean"',
    ],
    [
      { owner: 'a', since: 'today' },
      'spec.since: Invalid value: "today": spec.since in body must be of type date-time: "today"',
    ],
    [
      { owner: 'a', tags: ['x', 'y', 'z'] },
      'spec.tags: Too many: 3: must have at most 2 items',
    ],
    [{ owner: 'a', tags: ['x', 'x'] }, 'spec.tags[1]: Duplicate value: "x"'],
    [
      { owner: 'a', rules: [{ name: 'x' }, { name: 'x', mode: 'off' }] },
      'spec.rules[1]: Duplicate value: {"name":"x"}',
    ],
  ])('words the fault of %j as the API server does', (spec, message) => {
    expect(messages(spec)).toEqual([message]);
  });

  it('names the combination that none or several alternatives match, not their parts', () => {
    const either = schemaOf({
      type: 'object',
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
    });
    expect(messages({}, either)).toEqual([
      'spec: Invalid value: "": "spec" must validate one and only one schema (oneOf). Found none valid',
    ]);
    expect(messages({ a: 1, b: 1 }, either)[0]).toMatch(/more than one valid/);
  });
});

describe('validateRules', () => {
  const ruled = schemaOf({
    type: 'object',
    properties: {
      kind: {
        type: 'string',
        'x-kubernetes-validations': [
          { rule: 'self == oldSelf', message: 'kind is immutable' },
        ],
      },
      count: {
        type: 'integer',
        'x-kubernetes-validations': [{ rule: 'self > 3' }],
      },
      rules: {
        type: 'array',
        items: {
          type: 'object',
          properties: { age: { type: 'string' }, at: { type: 'string' } },
          'x-kubernetes-validations': [
            { rule: 'has(self.age) != has(self.at)', message: 'exactly one' },
          ],
        },
      },
    },
  });
  const broken = (spec: object, old?: object) =>
    ruled
      .validateRules({ spec }, old && { spec: old }, [])
      .map(({ field, message }) => `${field}: ${message}`);

  it('evaluates rules of list items and of plain values', () => {
    expect(broken({ count: 4, rules: [{ age: '1d' }, { at: 'x' }] })).toEqual(
      [],
    );
    expect(broken({ count: 3, rules: [{ age: '1d' }, {}] })).toEqual([
      'spec.count: Invalid value: 3: failed rule: self > 3',
      'spec.rules[1]: Invalid value: exactly one',
    ]);
  });

  it('evaluates rules about the old value on updates only', () => {
    expect(broken({ kind: 'a' })).toEqual([]);
    expect(broken({ kind: 'a' }, { kind: 'a' })).toEqual([]);
    expect(broken({ kind: 'b' }, { kind: 'a' })).toEqual([
      'spec.kind: Invalid value: "b": kind is immutable',
    ]);
  });

  it('asks no rule of an object whose shape is wrong', () => {
    const problem = { reason: 'FieldValueRequired', message: '', field: 'x' };
    const [{ field, message }] = ruled.validateRules(
      { spec: { count: 1 } },
      undefined,
      [problem],
    );
    expect(field).toBe('<nil>');
    expect(message).toMatch(/some validation rules were not checked/);
  });

  it('refuses a schema whose rule is no CEL', () => {
    const rule = { rule: 'self ===' };
    expect(() =>
      schemaOf({ type: 'string', 'x-kubernetes-validations': [rule] }),
    ).toThrow(/Unexpected/);
  });
});
