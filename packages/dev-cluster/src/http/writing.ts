import { resourceOf } from '../api/naming';
import type { Objects } from '../api/Objects';
import type { Target } from '../api/types';
import { at } from '../schema/paths';
import { isObject } from '../schema/types';
import { badRequest, invalid, noSuchResource } from '../store/errors';
import { readObject } from './body';
import type { Exchange } from './Exchange';

/** POST to a collection. */
export async function createObject(
  objects: Objects,
  exchange: Exchange,
): Promise<void> {
  const { target, namespace } = exchange.named;
  if (target.definition.namespaced && !namespace) throw noSuchResource();
  const body = await readObject(exchange.request, exchange.kind);
  requireKind(target, body);
  const created = objects.create(
    target,
    namespace,
    body,
    exchange.writeContext,
  );
  exchange.respond(201, created);
}

/** PUT of an object, or of its status. */
export async function replaceObject(
  objects: Objects,
  exchange: Exchange,
  name: string,
): Promise<void> {
  const { target, namespace } = exchange.named;
  const body = await readObject(exchange.request, exchange.kind);
  requireKind(target, body);
  const replaced = objects.update(
    target,
    namespace,
    name,
    () => {
      requireName(name, body);
      requireVersion(target, name, body);
      return { object: body };
    },
    exchange.writeContext,
  );
  exchange.respond(200, replaced);
}

/** Custom kinds have no type that could be assumed. */
function requireKind({ definition }: Target, body: unknown): void {
  if (!definition.custom || (isObject(body) && body.kind)) return;
  throw badRequest(
    `the object provided is unrecognized (must be of type ${
      definition.kind
    }): Object 'Kind' is missing in '${JSON.stringify(body)}'`,
  );
}

function requireName(name: string, body: unknown): void {
  if (at(body, 'metadata', 'name')) return;
  throw badRequest(
    `the name of the object (${name} based on URL) was undeterminable: name must be provided`,
  );
}

/** Custom kinds are replaced only as the version that the writer has seen. */
function requireVersion(
  { definition }: Target,
  name: string,
  body: unknown,
): void {
  if (!definition.custom || at(body, 'metadata', 'resourceVersion')) return;
  throw invalid(resourceOf(definition), name, [
    {
      reason: 'FieldValueInvalid',
      message: 'Invalid value: 0: must be specified for an update',
      field: 'metadata.resourceVersion',
    },
  ]);
}
