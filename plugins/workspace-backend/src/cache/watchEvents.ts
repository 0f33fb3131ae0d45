import { z } from 'zod';
import { ApiFault, parseJson } from '../kubernetes/faults';
import { parseObject } from '../kubernetes/objects';
import { KubernetesObject } from '../model/kubernetes';

/** One event of a watch. */
export type WatchEvent =
  | { type: 'changed'; object: KubernetesObject; version: string }
  | { type: 'deleted'; object: KubernetesObject; version: string }
  | { type: 'bookmark'; version: string };

/** The watch itself cannot be believed any more: only a new list tells what is. */
export class WatchFault extends Error {
  readonly name = 'WatchFault';
}

const eventSchema = z.object({
  type: z.enum(['ADDED', 'MODIFIED', 'DELETED', 'BOOKMARK', 'ERROR']),
  object: z.unknown(),
});

const bookmarkSchema = z.object({
  metadata: z.object({ resourceVersion: z.string().min(1) }),
});

/**
 * Reads a line of a watch.
 *
 * @throws ApiFault for an ERROR event; WatchFault for what is no event, never quoting it (it may be of a Secret)
 */
export function parseWatchEvent(line: string): WatchEvent {
  const event = eventSchema.safeParse(parseJson(line)).data;
  if (!event) throw new WatchFault('The watch sent what is no event');
  if (event.type === 'ERROR') throw ApiFault.fromEvent(event.object);
  const version = bookmarkSchema.safeParse(event.object).data?.metadata
    .resourceVersion;
  if (!version) {
    throw new WatchFault('The watch sent an event without resourceVersion');
  }
  if (event.type === 'BOOKMARK') return { type: 'bookmark', version };
  // Events say of which kind they are; the fallback is never used for them.
  const object = parseObject(event.object, { apiVersion: '', kind: '' });
  if (!object) throw new WatchFault('The watch sent an object without a name');
  const type = event.type === 'DELETED' ? 'deleted' : 'changed';
  return { type, object, version };
}
