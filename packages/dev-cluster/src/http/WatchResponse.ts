import type { ServerResponse } from 'node:http';
import type { Views } from '../api/Views';
import type { Target } from '../api/types';
import { collectionOf } from '../registry/ResourceRegistry';
import type { Selector } from '../selectors/selector';
import type { Change } from '../store/ChangeLog';
import type { StatusError } from '../store/StatusError';
import type { KubeObject } from '../store/types';

type EventType = 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK';

/** What a watch shows, and how. */
export interface WatchScope {
  target: Target;
  namespace?: string;
  selector?: Selector;
  views: Views;
  /** The JSON of an object in the shape that the client asked for. */
  represent(object: KubeObject): string;
}

/** The answer to one watch: a line of JSON for each event. */
export class WatchResponse {
  private readonly collection: string;

  constructor(
    private readonly response: ServerResponse,
    private readonly scope: WatchScope,
  ) {
    this.collection = collectionOf(scope.target.definition);
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-cache, private',
    });
    response.flushHeaders();
  }

  /** Whether a change is one that this watch may have to tell. */
  concerns(change: Change): boolean {
    const { namespace } = this.scope;
    return (
      change.collection === this.collection &&
      (!namespace || change.object.metadata.namespace === namespace)
    );
  }

  /** An object that is there when the watch begins. */
  initial(object: KubeObject): void {
    this.send('ADDED', object);
  }

  /** A change, as seen through the selector: to start matching is to be added, to stop is to be deleted. */
  change({ type, object, previous }: Change): void {
    const shown = this.view(object);
    if (!this.scope.selector) {
      this.send(type, shown);
      return;
    }
    const before = previous && this.matches(this.view(previous));
    const after = type !== 'DELETED' && this.matches(shown);
    if (after) this.send(before ? 'MODIFIED' : 'ADDED', shown);
    else if (before)
      this.send('DELETED', lastMatch(this.view(previous), shown));
  }

  /** Tells how far the watch has come. */
  bookmark(revision: number, annotations?: Record<string, string>): void {
    const { definition, version } = this.scope.target;
    const { group, kind } = definition;
    this.line('BOOKMARK', {
      kind,
      apiVersion: group ? `${group}/${version.name}` : version.name,
      metadata: { resourceVersion: String(revision), annotations },
    });
  }

  /** Ends the watch with what went wrong. */
  fail(error: StatusError): void {
    this.line('ERROR', error.toStatus());
    this.response.end();
  }

  private view(stored: KubeObject): KubeObject {
    return this.scope.views.of(this.scope.target, stored);
  }

  private matches(object: KubeObject): boolean {
    return this.scope.selector?.(object) ?? true;
  }

  private send(type: EventType, object: KubeObject): void {
    this.write(`{"type":"${type}","object":${this.scope.represent(object)}}\n`);
  }

  private line(type: string, object: unknown): void {
    this.write(`${JSON.stringify({ type, object })}\n`);
  }

  /** A watch that has ended may still hear of a change before its connection is closed. */
  private write(line: string): void {
    if (!this.response.writableEnded) this.response.write(line);
  }
}

/** To a selector that no longer matches, an object went as it last matched, at the version of the change. */
function lastMatch(before: KubeObject, now: KubeObject): KubeObject {
  const { resourceVersion } = now.metadata;
  return { ...before, metadata: { ...before.metadata, resourceVersion } };
}
