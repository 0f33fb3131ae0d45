import { ApiFault } from '../kubernetes/faults';
import { ResourceKind } from '../model/kinds';
import { KubernetesClient } from '../kubernetes/KubernetesClient';
import { answeredList, ListPage } from '../kubernetes/objects';
import { apiVersionOf, resourcePath, versionsOf } from '../kubernetes/paths';

/** Lists and watches the objects of one kind. Both throw ApiFault and ConnectionFault. */
export interface ListWatcher {
  list(
    page: { limit?: number; continueFrom?: string },
    signal: AbortSignal,
  ): Promise<ListPage>;
  /** Resolves once the server has agreed; then a line of JSON for each event. */
  watch(
    from: { version: string; timeoutSeconds: number },
    signal: AbortSignal,
  ): Promise<AsyncIterable<string>>;
}

/** Which objects, and how much of them. */
export interface ListWatchOptions {
  /** Without one, those of all namespaces. */
  readonly namespace?: string;
  /** Only the one of this name. */
  readonly name?: string;
  /** Only those that fit; not together with `name`. */
  readonly fieldSelector?: string;
  /** Only their metadata. */
  readonly metadataOnly?: boolean;
}

const LIST_TIMEOUT_MS = 60_000;
const WATCH_OPENS_MS = 30_000;

/** By the Kubernetes API, in the best version of the kind that the cluster serves. */
export class KindListWatcher implements ListWatcher {
  private served: ResourceKind;

  constructor(
    private readonly client: Pick<KubernetesClient, 'request' | 'stream'>,
    private readonly kind: ResourceKind,
    private readonly options: ListWatchOptions = {},
  ) {
    this.served = kind;
  }

  async list(
    page: { limit?: number; continueFrom?: string },
    signal: AbortSignal,
  ): Promise<ListPage> {
    // A page goes on in the version that the first one was in.
    const candidates = page.continueFrom
      ? [this.served]
      : versionsOf(this.kind);
    let missing: unknown;
    for (const candidate of candidates) {
      try {
        const answer = await this.listOf(candidate, page, signal);
        this.served = candidate;
        return answer;
      } catch (fault) {
        if (!(fault instanceof ApiFault && fault.missingDefinition)) {
          throw fault;
        }
        missing ??= fault;
      }
    }
    throw missing;
  }

  watch(
    { version, timeoutSeconds }: { version: string; timeoutSeconds: number },
    signal: AbortSignal,
  ): Promise<AsyncIterable<string>> {
    return this.client.stream({
      path: resourcePath(this.served, this.place),
      query: {
        ...this.selector(),
        watch: 'true',
        allowWatchBookmarks: 'true',
        resourceVersion: version,
        timeoutSeconds: String(timeoutSeconds),
      },
      accept: this.accept('PartialObjectMetadata'),
      signal,
      timeoutMs: WATCH_OPENS_MS,
    });
  }

  private async listOf(
    kind: ResourceKind,
    { limit, continueFrom }: { limit?: number; continueFrom?: string },
    signal: AbortSignal,
  ): Promise<ListPage> {
    const answer = await this.client.request({
      path: resourcePath(kind, this.place),
      query: {
        ...this.selector(),
        limit: limit?.toString(),
        continue: continueFrom,
      },
      accept: this.accept('PartialObjectMetadataList'),
      signal,
      timeoutMs: LIST_TIMEOUT_MS,
    });
    const type = { apiVersion: apiVersionOf(kind), kind: kind.kind };
    return answeredList(answer, type);
  }

  /** The collection: an object's own path cannot be watched. */
  private get place() {
    return { namespace: this.options.namespace };
  }

  private selector() {
    const { name, fieldSelector } = this.options;
    return {
      fieldSelector: name ? `metadata.name=${name}` : fieldSelector,
    };
  }

  private accept(shape: string): string | undefined {
    return this.options.metadataOnly
      ? `application/json;as=${shape};g=meta.k8s.io;v=v1,application/json`
      : undefined;
  }
}
