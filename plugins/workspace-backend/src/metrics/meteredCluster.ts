import { isError } from '@backstage/errors';
import { ResourceKind } from '../model/kinds';
import { Cluster } from '../kubernetes/types';
import { Edit } from '../model/kubernetes';

/** Told what becomes of writes. */
export interface WriteMeter {
  /** @param outcome - `ok`, or the name of the error */
  wrote(verb: string, kind: string, outcome: string): void;
  /** An edit was made so many times more than once. */
  conflicted(kind: string, times: number): void;
}

/** The same cluster, its writes told to a meter; dry runs are none. */
export function meteredCluster(cluster: Cluster, meter: WriteMeter): Cluster {
  async function metered<T>(
    verb: string,
    kind: ResourceKind,
    options: { dryRun?: boolean } | undefined,
    write: () => Promise<T>,
  ): Promise<T> {
    if (options?.dryRun) return write();
    try {
      const result = await write();
      meter.wrote(verb, kind.kind, 'ok');
      return result;
    } catch (error) {
      meter.wrote(verb, kind.kind, isError(error) ? error.name : 'unknown');
      throw error;
    }
  }
  return {
    get namespace() {
      return cluster.namespace;
    },
    get: (kind, name) => cluster.get(kind, name),
    list: kind => cluster.list(kind),
    replace: (kind, object) =>
      metered('replace', kind, undefined, () => cluster.replace(kind, object)),
    create: (kind, object, options) =>
      metered('create', kind, options, () =>
        cluster.create(kind, object, options),
      ),
    edit: (kind, name, edit, options) =>
      metered('edit', kind, options, async () => {
        let times = 0;
        const counted: Edit = current => {
          times += 1;
          return edit(current);
        };
        try {
          return await cluster.edit(kind, name, counted, options);
        } finally {
          if (times > 1) meter.conflicted(kind.kind, times - 1);
        }
      }),
    delete: (kind, name, options) =>
      metered('delete', kind, options, () =>
        cluster.delete(kind, name, options),
      ),
  };
}
