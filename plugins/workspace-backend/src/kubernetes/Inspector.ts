import pLimit from 'p-limit';
import { z } from 'zod';
import { ApiFault } from './faults';
import { KubernetesClient } from './KubernetesClient';
import { Inspected, managedBy } from '../model/health/managed';
import { parseObject } from './objects';
import { resourcePath } from './paths';
import { KubernetesObject, ObjectReference } from '../model/kubernetes';

/** Where something is not as it should be, waiting long for one more detail helps nobody. */
const TIMEOUT_MS = 2_000;
/** Objects looked at at once, whoever asks: a full Datalab has about 40. */
const AT_ONCE = 8;
const DISCOVERY_MAX_AGE_MS = 10 * 60_000;
/** Of one object: Kubernetes keeps them for an hour and counts those that repeat. */
const MAX_EVENTS = 500;

const API_VERSION = /^(?:([a-z0-9.-]+)\/)?(v[a-z0-9]+)$/;

const listSchema = z.object({ items: z.array(z.unknown()) });

const resourcesSchema = z.object({
  resources: z.array(
    z.object({ name: z.string(), kind: z.string(), namespaced: z.boolean() }),
  ),
});

interface ServedResource {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly namespaced: boolean;
}

/**
 * Looks at what no watch follows, when somebody asks why a part is not ready. Reads only, briefly, and never a Secret, nor
 * keeps one that an `Object` mirrors; it throws nothing.
 */
export class Inspector {
  private readonly inTurn = pLimit(AT_ONCE);
  private readonly discovered = new Map<
    string,
    { at: number; resources: Promise<readonly NamedResource[]> }
  >();

  constructor(
    private readonly client: Pick<KubernetesClient, 'request'>,
    private readonly namespace: string,
  ) {}

  /** The events about one object of our namespace, in no order; `undefined` where they cannot be read. */
  async eventsOf(
    object: KubernetesObject,
  ): Promise<KubernetesObject[] | undefined> {
    const { name, uid } = object.metadata;
    const fields = [
      `involvedObject.kind=${object.kind}`,
      `involvedObject.name=${name}`,
      ...(uid ? [`involvedObject.uid=${uid}`] : []),
    ];
    try {
      const answer = await this.client.request({
        path: `/api/v1/namespaces/${encodeURIComponent(this.namespace)}/events`,
        query: { fieldSelector: fields.join(','), limit: String(MAX_EVENTS) },
        timeoutMs: TIMEOUT_MS,
      });
      const type = { apiVersion: 'v1', kind: 'Event' };
      return listSchema
        .parse(answer)
        .items.flatMap(item => parseObject(item, type) ?? []);
    } catch {
      return undefined;
    }
  }

  /**
   * An object in our namespace, or in none if its kind lives in none.
   *
   * @param signal - ends the look, which is then told as `Unreachable`
   */
  look(reference: ObjectReference, signal: AbortSignal): Promise<Inspected> {
    return this.inTurn(() => this.lookNow(reference, signal));
  }

  private async lookNow(
    { apiVersion, kind, name }: ObjectReference,
    signal: AbortSignal,
  ): Promise<Inspected> {
    // A Secret says nothing of itself that would be worth its contents.
    if (kind === 'Secret') return { missing: 'Forbidden' };
    if (signal.aborted) return { missing: 'Unreachable' };
    try {
      const served = await this.served(apiVersion, kind);
      if (!served) return { missing: 'NotFound' };
      const answer = await this.client.request({
        path: resourcePath(served, {
          name,
          ...(served.namespaced && { namespace: this.namespace }),
        }),
        timeoutMs: TIMEOUT_MS,
        signal,
      });
      const object = parseObject(answer, { apiVersion, kind });
      if (!object) return { missing: 'Unreachable' };
      const managed = managedBy(object);
      return {
        metadata: object.metadata,
        status: ownStatus(object),
        ...(managed && { managed }),
      };
    } catch (fault) {
      return { missing: missingBy(fault) };
    }
  }

  /** How a kind is called in paths: the cluster's own word, which is asked for once in a while. */
  private async served(
    apiVersion: string,
    kind: string,
  ): Promise<ServedResource | undefined> {
    const [, group = '', version] = apiVersion.match(API_VERSION) ?? [];
    if (!version) return undefined;
    const resources = await this.resources(group, version);
    // `widgets/status` and the like are of the same kind.
    const found = resources.find(
      each => each.kind === kind && !each.name.includes('/'),
    );
    return (
      found && {
        group,
        version,
        plural: found.name,
        namespaced: found.namespaced,
      }
    );
  }

  private resources(
    group: string,
    version: string,
  ): Promise<readonly NamedResource[]> {
    const path = group ? `/apis/${group}/${version}` : `/api/${version}`;
    const known = this.discovered.get(path);
    if (known && performance.now() - known.at < DISCOVERY_MAX_AGE_MS) {
      return known.resources;
    }
    const resources = this.client
      .request({ path, timeoutMs: TIMEOUT_MS })
      .then(answer => resourcesSchema.parse(answer).resources);
    this.discovered.set(path, { at: performance.now(), resources });
    // What failed is asked again next time.
    resources.catch(() => this.discovered.delete(path));
    return resources;
  }
}

type NamedResource = z.infer<typeof resourcesSchema>['resources'][number];

/** The status without what providers mirror in it: of a managed Secret that is all its keys. */
function ownStatus({ status }: KubernetesObject): object {
  const { atProvider, ...own } = { ...(status as object | undefined) } as {
    atProvider?: unknown;
  };
  return own;
}

function missingBy(fault: unknown): 'NotFound' | 'Forbidden' | 'Unreachable' {
  if (!(fault instanceof ApiFault)) return 'Unreachable';
  if (fault.code === 404) return 'NotFound';
  return fault.code === 401 || fault.code === 403 ? 'Forbidden' : 'Unreachable';
}
