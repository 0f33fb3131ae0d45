import type { ServerResponse } from 'node:http';
import type { Objects } from '../api/Objects';
import type { Exchange } from './Exchange';
import { parseRevision } from './list';
import { representObject } from './represent';
import { collectionOf } from '../registry/ResourceRegistry';
import { parseSelectors } from '../selectors/selector';
import { expired, badRequest } from '../store/errors';
import { WatchResponse } from './WatchResponse';

const BOOKMARK_INTERVAL_MS = 30_000;
const SHORTEST_DEFAULT_MS = 30 * 60_000;
const INITIAL_EVENTS_END = { 'k8s.io/initial-events-end': 'true' };

/** The watches that are open right now. */
export class OpenWatches {
  private readonly open = new Map<ServerResponse, string>();

  add(response: ServerResponse, collection: string): void {
    this.open.set(response, collection);
    response.once('close', () => this.open.delete(response));
  }

  /** Cuts the connections of all, as a broken network does. */
  cut(): void {
    for (const response of this.open.keys()) response.destroy();
  }

  /** Ends those of one collection in good order, or all. */
  end(collection?: string): void {
    for (const [response, watched] of this.open) {
      if (!collection || watched === collection) response.end();
    }
  }
}

/** Answers a watch until its time is over, the client leaves or the kind goes away. */
export function serveWatch(
  objects: Objects,
  exchange: Exchange,
  watches: OpenWatches,
): void {
  const { query, response, shape } = exchange;
  const { target, namespace, name } = exchange.named;
  const { storage, views } = objects;
  const since = parseRevision(query.get('resourceVersion'));
  const timeoutMs = parseTimeout(query.get('timeoutSeconds'));
  if (name) query.append('fieldSelector', `metadata.name=${name}`);
  const selector = parseSelectors(query, target.definition);
  const bookmarks = query.get('allowWatchBookmarks') === 'true';
  const asksInitial = query.get('sendInitialEvents') === 'true';
  const stream = new WatchResponse(response, {
    target,
    namespace,
    selector,
    views,
    represent: object => representObject(target, object, shape),
  });
  const collection = collectionOf(target.definition);
  watches.add(response, collection);

  if (since === undefined || asksInitial) {
    const prefix = namespace ? `${namespace}/` : '';
    for (const stored of storage.list(collection, prefix)) {
      const object = views.of(target, stored);
      if (selector?.(object) ?? true) stream.initial(object);
    }
    if (asksInitial && bookmarks) {
      stream.bookmark(storage.revision, INITIAL_EVENTS_END);
    }
  } else {
    const missed = storage.changesSince(since);
    if (!missed) {
      stream.fail(
        expired(`too old resource version: ${since} (${storage.revision})`),
      );
      return;
    }
    for (const change of missed) {
      if (stream.concerns(change)) stream.change(change);
    }
  }

  const unsubscribe = storage.subscribe(collection, change => {
    if (stream.concerns(change)) stream.change(change);
  });
  const bookmark = () => {
    if (bookmarks) stream.bookmark(storage.revision);
  };
  const interval = setInterval(bookmark, BOOKMARK_INTERVAL_MS);
  const timeout = setTimeout(() => {
    bookmark();
    response.end();
  }, timeoutMs);
  response.once('close', () => {
    unsubscribe();
    clearInterval(interval);
    clearTimeout(timeout);
  });
}

/** Without a wish, between 30 and 60 minutes, so that watches don't all end at once. */
function parseTimeout(text: string | null): number {
  if (!text) return SHORTEST_DEFAULT_MS * (1 + Math.random());
  if (!/^[0-9]+$/.test(text)) {
    throw badRequest(
      `strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`,
    );
  }
  return Number(text) * 1000 || SHORTEST_DEFAULT_MS;
}
