import { z } from 'zod';
import { openapi } from './generated/openapi';

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  /** The type of its value, where openapi.yaml has it right there. */
  readonly type?: string;
  /** Where its schema is in openapi.yaml: a JSON pointer, as a fragment. */
  readonly schema: string;
}

const parameterSchema = z.object({
  name: z.string(),
  in: z.string(),
  schema: z.object({ type: z.string().optional() }),
});

const operationSchema = z.object({
  operationId: z.string(),
  parameters: z
    .array(z.union([parameterSchema, z.object({ $ref: z.string() })]))
    .default([]),
});

const shared: Readonly<Record<string, unknown>> = openapi.components.parameters;

/** The parameters that an operation takes in its query. */
export function queryParametersOf(operationId: string): Parameter[] {
  for (const [path, methods] of Object.entries(openapi.paths)) {
    for (const [method, described] of Object.entries(methods)) {
      const operation = operationSchema.safeParse(described).data;
      if (operation?.operationId !== operationId) continue;
      const pointer = `#/paths/${escaped(path)}/${method}/parameters`;
      return operation.parameters.flatMap((each, position) =>
        '$ref' in each
          ? inQuery(shared[each.$ref.split('/').pop() ?? ''], each.$ref)
          : inQuery(each, `${pointer}/${position}`),
      );
    }
  }
  throw new Error(`openapi.yaml has no operation ${operationId}`);
}

function inQuery(described: unknown, pointer: string): Parameter[] {
  const { name, in: place, schema } = parameterSchema.parse(described);
  return place === 'query'
    ? [{ name, type: schema.type, schema: `${pointer}/schema` }]
    : [];
}

/** A path as one step of a pointer (RFC 6901), within a fragment. */
function escaped(path: string): string {
  return encodeURIComponent(path.replace(/~/g, '~0').replace(/\//g, '~1'));
}
