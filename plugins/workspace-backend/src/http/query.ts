import {
  QueryOf,
  UnprocessableError,
  operations,
} from '@eoepca/backstage-plugin-workspace-common';
import { ErrorObject } from 'ajv';
import { Request } from 'express';
import { cursorText } from './paging';
import { queryParametersOf } from './parameters';
import { newAjv, refTo, toMessage } from './validator';

/** Each word is looked for in each row. */
const MOST_WORDS = 10;
const MOST_ACTIONS = 50;

/** What a query may hold beyond what JSON Schema knows; `x-problem` in openapi.yaml says what is wrong with others. */
const ajv = newAjv({ verbose: true })
  .addFormat('cursor', text => cursorText(text) !== undefined)
  .addFormat(
    'search',
    text => text.split(/\s+/).filter(Boolean).length <= MOST_WORDS,
  )
  .addFormat('actions', isActions)
  .addFormat('date-time', isTime);

/**
 * A reader of the query of an operation, which holds it to the schemas of openapi.yaml. What they don't name is ignored.
 *
 * @throws (the reader) UnprocessableError at the first parameter that makes no sense
 */
export function queryOf<Name extends keyof operations>(
  operation: Name,
): (request: Request) => QueryOf<Name> {
  const parameters = queryParametersOf(operation);
  const validate = ajv.compile<QueryOf<Name>>({
    type: 'object',
    properties: Object.fromEntries(
      parameters.map(({ name, schema }) => [name, refTo(schema)]),
    ),
  });
  return request => {
    const given: Record<string, unknown> = {};
    for (const { name, type } of parameters) {
      const value = request.query[name];
      if (value !== undefined) given[name] = read(value, type);
    }
    if (validate(given)) return given;
    const [error] = validate.errors ?? [];
    throw wrong(error.instancePath.slice(1), problemOf(error));
  };
}

export function wrong(name: string, problem: string): UnprocessableError {
  return new UnprocessableError(`${name} ${problem}`, [
    { path: [name], message: problem },
  ]);
}

/** What a text in an address stands for; it stays one where it isn't of the type, for the schema to say so. */
function read(value: unknown, type: string | undefined): unknown {
  if (type === 'boolean' && (value === 'true' || value === 'false')) {
    return value === 'true';
  }
  return type === 'integer' && /^\d{1,9}$/.test(String(value))
    ? Number(value)
    : value;
}

function problemOf(error: ErrorObject): string {
  const { keyword, data, parentSchema = {} } = error;
  if (data !== null && typeof data === 'object') return 'must be given once';
  if (parentSchema.type === 'boolean') return 'must be one of true, false';
  if (parentSchema.type === 'integer') {
    const { minimum, maximum } = parentSchema;
    return `must be a whole number from ${minimum} to ${maximum}`;
  }
  return keyword === 'format' ? parentSchema['x-problem'] : toMessage(error);
}

/** None at all is as good as not asked. */
function isActions(text: string): boolean {
  const actions = text === '' ? [] : text.split(',');
  return (
    actions.length <= MOST_ACTIONS &&
    actions.every(action => /^[a-z]{1,32}(\.[a-z_]{1,32})?$/.test(action))
  );
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text));
}
