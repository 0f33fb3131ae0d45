import Ajv, { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { openapi } from '../http/generated/openapi';

const reference = z.object({ $ref: z.string() });

const response = z.object({
  headers: z
    .record(z.string(), z.object({ required: z.boolean().default(true) }))
    .optional(),
  content: z.object({ 'application/json': z.unknown().optional() }).optional(),
});

const operations = z.record(
  z.string(),
  z.record(
    z.string(),
    z.union([
      z.array(z.unknown()),
      z.looseObject({
        responses: z.record(z.string(), z.union([reference, response])),
      }),
    ]),
  ),
);

const paths = Object.entries(operations.parse(openapi.paths)).map(
  ([template, methods]) => ({
    template,
    pattern: new RegExp(`^${template.replace(/{\w+}/g, '[^/]+')}$`),
    methods,
  }),
);

const ajv = addFormats(new Ajv({ strict: false, allErrors: true })).addSchema(
  openapi,
  'openapi',
);
const validators = new Map<string, ValidateFunction>();

/** What in an answer openapi.yaml does not provide for, one line each; paths that it does not name are left out. */
export function violationsOf(answer: {
  method: string;
  path: string;
  status: number;
  headers: Record<string, string | undefined>;
  body: unknown;
}): string[] {
  const [path] = answer.path.split('?');
  const found = paths.find(({ pattern }) => pattern.test(path));
  if (!found) return [];
  const operation = found.methods[answer.method.toLowerCase()];
  if (!operation || Array.isArray(operation)) return [];
  const at = `${answer.method} ${found.template} ${answer.status}`;
  const named = operation.responses[answer.status];
  if (!named) return [`${at} is not described`];

  const pointer =
    '$ref' in named
      ? named.$ref
      : `#/paths/${escape(
          found.template,
        )}/${answer.method.toLowerCase()}/responses/${answer.status}`;
  const described = '$ref' in named ? componentAt(named.$ref) : named;
  const missing = Object.entries(described.headers ?? {})
    .filter(
      ([header, { required }]) =>
        required && answer.headers[header.toLowerCase()] === undefined,
    )
    .map(([header]) => `${at} lacks the header ${header}`);
  if (!described.content?.['application/json']) return missing;
  const validate = validatorOf(
    `openapi${pointer}/content/application~1json/schema`,
  );
  return validate(answer.body)
    ? missing
    : [...missing, `${at}: ${ajv.errorsText(validate.errors)}`];
}

function validatorOf($ref: string): ValidateFunction {
  const validator = validators.get($ref) ?? ajv.compile({ $ref });
  validators.set($ref, validator);
  return validator;
}

function componentAt($ref: string) {
  const name = z
    .enum(Object.keys(openapi.components.responses) as [string])
    .parse($ref.split('/').at(-1)) as keyof typeof openapi.components.responses;
  return response.parse(openapi.components.responses[name]);
}

function escape(template: string): string {
  return encodeURIComponent(template.replace(/~/g, '~0').replace(/\//g, '~1'));
}
