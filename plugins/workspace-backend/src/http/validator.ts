import { FieldProblem } from '@eoepca/backstage-plugin-workspace-common';
import Ajv, { ErrorObject, Options } from 'ajv';
import addFormats from 'ajv-formats';
import { openapi } from './generated/openapi';

export type SchemaName = keyof typeof openapi.components.schemas;

/** How many problems one answer lists. */
const MAX_PROBLEMS = 100;

const DOCUMENT = 'openapi';

// Not strict: an OpenAPI document has words beside the schemas' own.
const newAjv = (options: Options) =>
  addFormats(new Ajv({ allErrors: true, strict: false, ...options })).addSchema(
    openapi,
    DOCUMENT,
  );

/** The recorded API takes no notice of members that it does not know. */
const forgiving = newAjv({ removeAdditional: 'all' });
/** For schemas with `additionalProperties: false`, which say so of members that they do not know. */
const exact = newAjv({});

export type Validated<T> =
  | { readonly value: T }
  | { readonly problems: FieldProblem[] };

/**
 * A validator compiled from a component schema of openapi.yaml. It takes the members that the schema does not name
 * (unless the schema rules them out), and those that are null (unless they are to be kept, since they mean something),
 * out of the value it is given.
 */
export function createValidator<T extends object>(
  schema: SchemaName,
  { keepNulls = false } = {},
): (value: unknown) => Validated<T> {
  const named: object = openapi.components.schemas[schema];
  const ajv = 'additionalProperties' in named ? exact : forgiving;
  const validate = ajv.compile<T>({
    $ref: `${DOCUMENT}#/components/schemas/${schema}`,
  });
  return value =>
    validate(value)
      ? { value: keepNulls ? value : withoutNulls(value) }
      : { problems: toProblems(validate.errors ?? [], value) };
}

function withoutNulls<T extends object>(value: T): T {
  for (const [key, member] of Object.entries(value)) {
    if (member === null) Reflect.deleteProperty(value, key);
    else if (typeof member === 'object') withoutNulls(member);
  }
  return value;
}

function toProblems(errors: ErrorObject[], value: unknown): FieldProblem[] {
  return errors.slice(0, MAX_PROBLEMS).map(error => {
    const path = toPath(error.instancePath, value);
    const { missingProperty, additionalProperty } = error.params;
    switch (error.keyword) {
      case 'required':
        return { path: [...path, missingProperty], message: 'is required' };
      case 'additionalProperties':
        return {
          path: [...path, additionalProperty],
          message: 'is not known here; leave it out',
        };
      default:
        return { path, message: toMessage(error) };
    }
  });
}

/** A JSON pointer as the steps it takes, list positions as numbers. */
function toPath(pointer: string, value: unknown): (string | number)[] {
  let at = value;
  return pointer
    .split('/')
    .slice(1)
    .map(step => {
      const key = step.replace(/~1/g, '/').replace(/~0/g, '~');
      const part = Array.isArray(at) ? Number(key) : key;
      at = (at as Record<string | number, unknown> | undefined)?.[part];
      return part;
    });
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  integer: 'a whole number',
};

function toMessage(error: ErrorObject): string {
  switch (error.keyword) {
    case 'type': {
      const type = [error.params.type].flat().find(name => name !== 'null');
      return `must be ${TYPE_NAMES[type] ?? type}`;
    }
    case 'enum':
      return `must be one of ${error.params.allowedValues
        .filter((each: unknown) => each !== null)
        .join(', ')}`;
    case 'format':
      return 'must be a time with its zone, like 2026-03-01T09:00:00Z';
    case 'maxLength':
      return `must have at most ${error.params.limit} characters`;
    case 'maxItems':
      return `must have at most ${error.params.limit} entries`;
    default:
      return error.message ?? 'is wrong';
  }
}
