import { z } from 'zod';
import { resourceOf } from '../api/naming';
import type { Objects } from '../api/Objects';
import type { Preconditions, WriteContext } from '../api/types';
import { badRequest, methodNotAllowed } from '../store/errors';
import { parseBody, readText } from './body';
import type { Exchange } from './Exchange';
import { listPage } from './list';
import { representList } from './represent';
import { respondJson, respondText } from './respond';
import { isDryRun } from './writeContext';

const optional = <T extends z.ZodType>(type: T) =>
  type.nullish().transform(value => value ?? undefined);

const deleteOptions = z.object({
  dryRun: optional(z.array(z.string())),
  preconditions: optional(
    z.object({
      uid: optional(z.string()),
      resourceVersion: optional(z.string()),
    }),
  ),
});

/** DELETE of one object. */
export async function deleteObject(
  objects: Objects,
  exchange: Exchange,
  name: string,
): Promise<void> {
  const { target, namespace } = exchange.named;
  const { preconditions, context } = await readOptions(exchange);
  const { object, removed } = objects.delete(
    target,
    namespace,
    name,
    preconditions,
    context,
  );
  if (!removed) {
    exchange.respond(200, object);
    return;
  }
  const { group, resource } = resourceOf(target.definition);
  respondJson(exchange.response, 200, {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Success',
    details: {
      name,
      group: group || undefined,
      kind: resource,
      uid: object.metadata.uid,
    },
  });
}

/** DELETE of all objects of a collection that the selectors pick. */
export async function deleteCollection(
  objects: Objects,
  exchange: Exchange,
): Promise<void> {
  const { target, namespace } = exchange.named;
  if (target.definition.plural === 'namespaces') throw methodNotAllowed();
  const { preconditions, context } = await readOptions(exchange);
  const page = listPage(objects, target, namespace, exchange.query);
  for (const { metadata } of page.items) {
    objects.delete(
      target,
      metadata.namespace,
      metadata.name,
      preconditions,
      context,
    );
  }
  respondText(
    exchange.response,
    200,
    representList(target, page, exchange.shape),
  );
}

/** Options come from the body; the query counts only where there is none. */
async function readOptions({
  request,
  writeContext,
}: Exchange): Promise<{ preconditions: Preconditions; context: WriteContext }> {
  const text = await readText(request);
  if (text.trim() === '') return { preconditions: {}, context: writeContext };
  const parsed = deleteOptions.safeParse(
    parseBody(text, 'application/json', 'DeleteOptions'),
  );
  if (!parsed.success) {
    throw badRequest(
      `couldn't get version/kind; ${z.prettifyError(parsed.error)}`,
    );
  }
  return {
    preconditions: parsed.data.preconditions ?? {},
    context: {
      ...writeContext,
      dryRun: isDryRun(parsed.data.dryRun ?? [], 'DeleteOptions'),
    },
  };
}
