import { FieldProblem } from '@eoepca/backstage-plugin-workspace-common';
import Ajv, { ErrorObject, Options, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { hasMoreValuesThan } from './bodySize';
import { openapi } from './generated/openapi';

export type SchemaName = keyof typeof openapi.components.schemas;

/** How many problems one answer lists. */
const MAX_PROBLEMS = 100;

/**
 * How many values a body may hold to have all of its problems listed: Ajv takes time quadratic in the number of errors
 * that it collects (each `$ref` copies the list of them). In a larger body only the first problem is looked for.
 */
const MAX_VALUES_FOR_ALL_PROBLEMS = 2_000;

/** How much of a name that the caller chose an answer repeats. */
const MAX_NAME_LENGTH = 100;

const DOCUMENT = 'openapi';

/** With openapi.yaml at hand. Not strict: an OpenAPI document has words beside the schemas' own. */
export const newAjv = (options: Options) =>
  addFormats(new Ajv({ strict: false, ...options })).addSchema(
    openapi,
    DOCUMENT,
  );

/** A schema that is the one at a pointer within openapi.yaml. */
export const refTo = (pointer: string) => ({ $ref: `${DOCUMENT}${pointer}` });

/** The recorded API takes no notice of members that it does not know. */
const FORGIVING = { removeAdditional: 'all' } as const;
const forgiving = newAjv(FORGIVING);
const forgivingAll = newAjv({ ...FORGIVING, allErrors: true });
/** For schemas with `additionalProperties: false`, which say so of members that they do not know. */
const exact = newAjv({});
const exactAll = newAjv({ allErrors: true });

export type Validated<T> =
  | { readonly value: T }
  | { readonly problems: FieldProblem[] };

/**
 * A validator compiled from a component schema of openapi.yaml. It takes the members that the schema does not name
 * (unless the schema rules them out), and those that are null (unless they are to be kept, since they mean something),
 * out of the value it is given. The time it takes is linear in the size of the value: it stops at the first problem,
 * and looks for all of them only in values small enough for that.
 */
export function createValidator<T extends object>(
  schema: SchemaName,
  { keepNulls = false } = {},
): (value: unknown) => Validated<T> {
  const named: object = openapi.components.schemas[schema];
  const isExact = 'additionalProperties' in named;
  const compile = (ajv: Ajv) =>
    ajv.compile<T>(refTo(`#/components/schemas/${schema}`));
  const validate = compile(isExact ? exact : forgiving);
  let validateAll: ValidateFunction<T> | undefined;
  return value => {
    if (validate(value)) {
      return { value: keepNulls ? value : withoutNulls(value) };
    }
    const [first] = validate.errors ?? [];
    if (hasMoreValuesThan(value, MAX_VALUES_FOR_ALL_PROBLEMS)) {
      return { problems: toProblems(first ? [first] : [], value) };
    }
    validateAll ??= compile(isExact ? exactAll : forgivingAll);
    validateAll(value);
    return { problems: toProblems(validateAll.errors ?? [], value) };
  };
}

/** Goes no deeper than the schema that the value follows. */
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
          path: [...path, shortened(additionalProperty)],
          message: 'is not a known field; leave it out',
        };
      default:
        return { path, message: toMessage(error) };
    }
  });
}

function shortened(name: string): string {
  return name.length > MAX_NAME_LENGTH
    ? `${name.slice(0, MAX_NAME_LENGTH)}…`
    : name;
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

/** What is wrong, for who has to correct it. */
export function toMessage(error: ErrorObject): string {
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
