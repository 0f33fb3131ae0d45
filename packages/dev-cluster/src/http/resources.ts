import type { Objects } from '../api/Objects';
import { isWatch } from '../authorization/attributes';
import { OpenWatches, serveWatch } from './watching';
import { methodNotAllowed, noSuchResource } from '../store/errors';
import { deleteCollection, deleteObject } from './deleting';
import type { Exchange } from './Exchange';
import { listPage } from './list';
import { patchObject } from './patching';
import { representList } from './represent';
import { respondText } from './respond';
import { createObject, replaceObject } from './writing';

/** Answers a request for objects by its method. */
export async function serveResource(
  objects: Objects,
  watches: OpenWatches,
  exchange: Exchange,
): Promise<void> {
  const { named, request, query } = exchange;
  const { name, part } = named;
  if (part) {
    servePart(objects, exchange);
  } else if (request.method === 'GET') {
    if (isWatch(query)) serveWatch(objects, exchange, watches);
    else if (name) readObject(objects, exchange, name);
    else listObjects(objects, exchange);
  } else if (name) {
    await writeNamed(objects, exchange, name);
  } else if (request.method === 'POST') {
    await createObject(objects, exchange);
  } else if (request.method === 'DELETE') {
    await deleteCollection(objects, exchange);
  } else {
    throw methodNotAllowed();
  }
}

async function writeNamed(
  objects: Objects,
  exchange: Exchange,
  name: string,
): Promise<void> {
  const { method } = exchange.request;
  if (method === 'PUT') await replaceObject(objects, exchange, name);
  else if (method === 'PATCH') await patchObject(objects, exchange, name);
  else if (method === 'DELETE' && !exchange.named.target.subresource) {
    await deleteObject(objects, exchange, name);
  } else throw methodNotAllowed();
}

function readObject(objects: Objects, exchange: Exchange, name: string): void {
  const { target, namespace } = exchange.named;
  exchange.respond(200, objects.get(target, namespace, name));
}

function listObjects(objects: Objects, exchange: Exchange): void {
  const { target, namespace } = exchange.named;
  const page = listPage(objects, target, namespace, exchange.query);
  respondText(
    exchange.response,
    200,
    representList(target, page, exchange.shape),
  );
}

/** Nothing runs in the dev cluster, so a pod's log is empty. */
function servePart(objects: Objects, exchange: Exchange): void {
  const { target, namespace, name, part } = exchange.named;
  const isLog = target.definition.plural === 'pods' && part === 'log';
  if (!isLog || !name) throw noSuchResource();
  objects.get(target, namespace, name);
  respondText(exchange.response, 200, '', 'text/plain');
}
