import type { ErrorObject } from 'ajv';
import type { StatusCause } from '../store/StatusError';

type Params = Record<string, unknown>;
type Wording = (
  params: Params,
  value: unknown,
  path: string,
) => { reason: string; message: string };

const invalid =
  (what: (params: Params) => string): Wording =>
  (params, value, path) => ({
    reason: 'FieldValueInvalid',
    message: `Invalid value: ${quote(value)}: ${path} in body ${what(params)}`,
  });

const WORDINGS: Record<string, Wording> = {
  type: ({ type }, value, path) =>
    typeProblem(
      [type].flat().filter(t => t !== 'null'),
      typeName(value),
      path,
    ),
  format: ({ format }, value, path) => typeProblem([format], value, path),
  enum: ({ allowedValues }, value) => ({
    reason: 'FieldValueNotSupported',
    message: `Unsupported value: ${quote(value)}: supported values: ${[
      allowedValues,
    ]
      .flat()
      .map(quote)
      .join(', ')}`,
  }),
  maxLength: ({ limit }) => ({
    reason: 'FieldValueTooLong',
    message: `Too long: may not be more than ${limit} bytes`,
  }),
  maxItems: ({ limit }, value) => ({
    reason: 'FieldValueTooMany',
    message: `Too many: ${size(value)}: must have at most ${limit} items`,
  }),
  maxProperties: ({ limit }, value) => ({
    reason: 'FieldValueTooMany',
    message: `Too many: ${size(value)}: must have at most ${limit} items`,
  }),
  minLength: invalid(({ limit }) => `should be at least ${limit} chars long`),
  minItems: ({ limit }, value, path) =>
    countProblem(value, path, `should have at least ${limit} items`),
  minProperties: ({ limit }, value, path) =>
    countProblem(value, path, `should have at least ${limit} properties`),
  minimum: invalid(
    ({ limit }) => `should be greater than or equal to ${limit}`,
  ),
  maximum: invalid(({ limit }) => `should be less than or equal to ${limit}`),
  exclusiveMinimum: invalid(({ limit }) => `should be greater than ${limit}`),
  exclusiveMaximum: invalid(({ limit }) => `should be less than ${limit}`),
  multipleOf: invalid(
    ({ multipleOf }) => `should be a multiple of ${multipleOf}`,
  ),
  pattern: invalid(({ pattern }) => `should match '${pattern}'`),
  oneOf: ({ passingSchemas }, _value, path) => ({
    reason: 'FieldValueInvalid',
    message: `Invalid value: "": "${path}" must validate one and only one schema (oneOf). Found ${
      passingSchemas ? 'more than one' : 'none'
    } valid`,
  }),
  anyOf: (_params, _value, path) => ({
    reason: 'FieldValueInvalid',
    message: `Invalid value: "": "${path}" must validate at least one schema (anyOf)`,
  }),
  not: (_params, _value, path) => ({
    reason: 'FieldValueInvalid',
    message: `Invalid value: "": "${path}" must not validate the schema (not)`,
  }),
};

/** What ajv found, in the words and with the reasons of the API server. */
export function toCause(error: ErrorObject): StatusCause {
  const path = fieldPath(error.instancePath);
  if (error.keyword === 'required') {
    return {
      reason: 'FieldValueRequired',
      message: 'Required value',
      field: join(path, String(error.params.missingProperty)),
    };
  }
  const wording =
    WORDINGS[error.keyword] ?? invalid(() => error.message ?? 'is not valid');
  return { ...wording(error.params, error.data, path), field: path };
}

function typeProblem(types: unknown[], found: unknown, path: string) {
  return {
    reason: 'FieldValueTypeInvalid',
    message: `Invalid value: ${quote(
      found,
    )}: ${path} in body must be of type ${types.join(',')}: ${quote(found)}`,
  };
}

function countProblem(value: unknown, path: string, what: string) {
  return {
    reason: 'FieldValueInvalid',
    message: `Invalid value: ${size(value)}: ${path} in body ${what}`,
  };
}

/** `/spec/buckets/0/name` as `spec.buckets[0].name`. */
export function fieldPath(instancePath: string): string {
  return instancePath
    .split('/')
    .slice(1)
    .map(part => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce(
      (path, part) =>
        /^[0-9]+$/.test(part) ? `${path}[${part}]` : join(path, part),
      '',
    );
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}

/** A value as messages show it. */
export function quote(value: unknown): string {
  return JSON.stringify(value) ?? 'null';
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'integer' : 'number';
  }
  return typeof value;
}

function size(value: unknown): number {
  return Array.isArray(value) ? value.length : Object.keys(value ?? {}).length;
}
