import { z } from 'zod';
import { openapi } from '../http/generated/openapi';
import { resolve } from './arbitraries';

/** Where a value of a call goes. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: unknown;
}

/** A call of openapi.yaml. */
export interface Operation {
  readonly method: string;
  readonly template: string;
  readonly parameters: readonly Parameter[];
  /** The schema of its body, if it has one. */
  readonly body?: unknown;
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

const reference = z.object({ $ref: z.string() });
const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  schema: z.unknown(),
});
const parameters = z.array(z.union([reference, parameter])).default([]);
const operation = z.object({
  parameters,
  requestBody: z
    .object({
      content: z.object({
        'application/json': z.object({ schema: z.unknown() }),
      }),
    })
    .optional(),
});
/** Every call that openapi.yaml describes. */
export function operations(): Operation[] {
  return Object.entries(
    z.record(z.string(), z.unknown()).parse(openapi.paths),
  ).flatMap(([template, path]) => operationsOf(template, path));
}

function operationsOf(template: string, path: unknown): Operation[] {
  const shared = z.looseObject({ parameters }).parse(path);
  return METHODS.flatMap(method => {
    const found = operation.safeParse(shared[method]).data;
    if (!found) return [];
    return {
      method: method.toUpperCase(),
      template,
      parameters: [...shared.parameters, ...found.parameters].map(each =>
        '$ref' in each ? parameter.parse(resolve(each.$ref)) : each,
      ),
      body: found.requestBody?.content['application/json'].schema,
    };
  });
}
