import { applyPatch, JsonPatchError, Operation } from 'fast-json-patch';
import { z } from 'zod';
import { isObject } from '../schema/types';
import { badRequest } from '../store/errors';
import { StatusError } from '../store/StatusError';

/** Whether the operations make sense is the library's to say. */
const operations = z.array(
  z.custom<Operation>(value => isObject(value) && typeof value.op === 'string'),
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
