import { EditQueue } from './EditQueue';
import { editWithRetry } from './editWithRetry';
import { Attempt, toBackstageError } from './errors';
import { ApiFault } from './faults';
import { ResourceKind } from '../model/kinds';
import { ApiCall, KubernetesClient } from './KubernetesClient';
import { answeredList, answeredObject, ListPage } from './objects';
import { apiVersionOf, resourcePath, versionsOf } from './paths';
import { retryRead, retryWrite } from './retry';
import { Cluster, DeleteOptions, EditOptions, DryRunOptions } from './types';
import { Edit, KubernetesObject, NewObject } from '../model/kubernetes';

const FIELD_MANAGER = 'backstage-workspace';
const PAGE_SIZE = '500';

/** {@link Cluster} by the Kubernetes API. */
export class KubernetesCluster implements Cluster {
  private readonly queue = new EditQueue();

  constructor(
    private readonly client: Pick<KubernetesClient, 'request'>,
    readonly namespace: string,
  ) {}

  async get(
    kind: ResourceKind,
    name: string,
  ): Promise<KubernetesObject | undefined> {
    try {
      return await this.read(kind, name);
    } catch (fault) {
      if (isMissingObject(fault)) return undefined;
      throw toBackstageError(fault, { verb: 'get', kind, name });
    }
  }

  async list(kind: ResourceKind): Promise<KubernetesObject[]> {
    return this.told({ verb: 'list', kind }, () =>
      this.served(kind, async served => {
        const objects: KubernetesObject[] = [];
        let page = await this.page(served);
        objects.push(...page.objects);
        while (page.continueFrom) {
          page = await this.page(served, page.continueFrom);
          objects.push(...page.objects);
        }
        return objects;
      }),
    );
  }

  async create(
    kind: ResourceKind,
    object: NewObject,
    options: DryRunOptions = {},
  ): Promise<KubernetesObject> {
    const { name } = object.metadata;
    return this.told({ verb: 'create', kind, name }, () =>
      this.served(kind, served =>
        this.write(served, {
          method: 'POST',
          path: resourcePath(served, { namespace: this.namespace }),
          query: writeQuery(options),
          body: { ...object, ...typeOf(served) },
        }),
      ),
    );
  }

  async edit(
    kind: ResourceKind,
    name: string,
    edit: Edit,
    {
      startFrom,
      admit,
      beforeReplace,
      caller,
      urgent,
      ...options
    }: EditOptions = {},
  ): Promise<KubernetesObject> {
    const target = {
      read: () => this.read(kind, name),
      replace: (object: KubernetesObject) =>
        this.put(kind, name, object, options),
    };
    const run = (guess: KubernetesObject | undefined) =>
      this.told({ verb: 'update', kind, name }, () =>
        editWithRetry(target, edit, {
          guess,
          admit,
          ...(!options.dryRun && { beforeReplace }),
        }),
      );
    // A dry run stores nothing that the next edit could start from.
    return options.dryRun || urgent
      ? run(startFrom)
      : this.queue.run(`${kind.plural}/${name}`, startFrom, run, caller);
  }

  async replace(
    kind: ResourceKind,
    object: KubernetesObject,
  ): Promise<KubernetesObject> {
    const { name } = object.metadata;
    return this.told({ verb: 'update', kind, name }, () =>
      this.put(kind, name, object, {}),
    );
  }

  async delete(
    kind: ResourceKind,
    name: string,
    { uid, resourceVersion, dryRun }: DeleteOptions = {},
  ): Promise<void> {
    try {
      await this.served(kind, served =>
        retryWrite(() =>
          this.client.request({
            method: 'DELETE',
            path: this.path(served, name),
            // All in the body: with one, the API server does not look at the query.
            body: {
              apiVersion: 'v1',
              kind: 'DeleteOptions',
              preconditions: { uid, resourceVersion },
              ...(dryRun && { dryRun: ['All'] }),
            },
          }),
        ),
      );
    } catch (fault) {
      if (isMissing(fault)) return;
      if (uid && isConflict(fault) && (await this.isGone(kind, name, uid))) {
        return;
      }
      throw toBackstageError(fault, { verb: 'delete', kind, name });
    }
  }

  private async page(kind: ResourceKind, from?: string): Promise<ListPage> {
    const answer = await retryRead(() =>
      this.client.request({
        path: resourcePath(kind, { namespace: this.namespace }),
        query: { limit: PAGE_SIZE, continue: from },
      }),
    );
    return answeredList(answer, typeOf(kind));
  }

  /** Another object has the name by now, or none. */
  private async isGone(
    kind: ResourceKind,
    name: string,
    uid: string,
  ): Promise<boolean> {
    const found = await this.get(kind, name);
    return found?.metadata.uid !== uid;
  }

  private read(kind: ResourceKind, name: string): Promise<KubernetesObject> {
    return this.served(kind, async served =>
      answeredObject(
        await retryRead(() =>
          this.client.request({ path: this.path(served, name) }),
        ),
        typeOf(served),
      ),
    );
  }

  /** In the version that was read: an object of one is not valid in another. */
  private put(
    kind: ResourceKind,
    name: string,
    object: KubernetesObject,
    options: DryRunOptions,
  ): Promise<KubernetesObject> {
    const version = object.apiVersion.split('/').pop() ?? kind.version;
    const asRead = { ...kind, version };
    return this.write(asRead, {
      method: 'PUT',
      path: this.path(asRead, name),
      query: writeQuery(options),
      body: object,
    });
  }

  private async write(
    kind: ResourceKind,
    call: ApiCall,
  ): Promise<KubernetesObject> {
    const answer = await retryWrite(() => this.client.request(call));
    return answeredObject(answer, typeOf(kind));
  }

  /** Calls with the best version of a kind that the cluster serves. */
  private async served<T>(
    kind: ResourceKind,
    call: (served: ResourceKind) => Promise<T>,
  ): Promise<T> {
    const [best, ...older] = versionsOf(kind);
    try {
      return await call(best);
    } catch (fault) {
      if (!isMissingDefinition(fault)) throw fault;
      for (const version of older) {
        try {
          return await call(version);
        } catch (next) {
          if (!isMissingDefinition(next)) throw next;
        }
      }
      throw fault;
    }
  }

  private async told<T>(attempt: Attempt, call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (fault) {
      throw toBackstageError(fault, attempt);
    }
  }

  private path(kind: ResourceKind, name: string): string {
    return resourcePath(kind, { namespace: this.namespace, name });
  }
}

function typeOf(kind: ResourceKind) {
  return { apiVersion: apiVersionOf(kind), kind: kind.kind };
}

function writeQuery({ dryRun }: DryRunOptions) {
  return { fieldManager: FIELD_MANAGER, dryRun: dryRun ? 'All' : undefined };
}

function isMissingDefinition(fault: unknown): boolean {
  return fault instanceof ApiFault && fault.missingDefinition;
}

function isMissingObject(fault: unknown): boolean {
  return (
    fault instanceof ApiFault && fault.code === 404 && !fault.missingDefinition
  );
}

function isMissing(fault: unknown): boolean {
  return fault instanceof ApiFault && fault.code === 404;
}

function isConflict(fault: unknown): boolean {
  return fault instanceof ApiFault && fault.code === 409;
}
