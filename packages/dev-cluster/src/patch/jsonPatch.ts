import { applyPatch, JsonPatchError } from 'fast-json-patch';
import { z } from 'zod';
import { badRequest } from '../store/errors';
import { StatusError } from '../store/StatusError';

const path = z.string();
const operations = z.array(
  z.discriminatedUnion('op', [
    z.object({ op: z.literal('add'), path, value: z.unknown() }),
    z.object({ op: z.literal('replace'), path, value: z.unknown() }),
    z.object({ op: z.literal('test'), path, value: z.unknown() }),
    z.object({ op: z.literal('remove'), path }),
    z.object({ op: z.literal('move'), path, from: path }),
    z.object({ op: z.literal('copy'), path, from: path }),
  ]),
);

/** JSON patch (RFC 6902). A new value. Throws 400 when it is no patch, 422 when it does not apply. */
export function jsonPatch(target: unknown, patch: unknown): unknown {
  const parsed = operations.safeParse(patch);
  if (!parsed.success) {
    throw badRequest(`error decoding patch: ${z.prettifyError(parsed.error)}`);
  }
  try {
    return applyPatch(structuredClone(target), parsed.data, true, true, true)
      .newDocument;
  } catch (error) {
    if (!(error instanceof JsonPatchError)) throw error;
    throw new StatusError(
      422,
      'Invalid',
      `the server rejected our request due to an error in our request: ${error.name}`,
      {},
    );
  }
}
