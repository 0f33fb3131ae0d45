import { ClusterKind } from '@internal/dev-cluster/testing';
import { readObject } from '../../__testUtils__/kubeObjects';
import { Replica } from './replica';
import { replicasOn } from './replicasOn';

/** Called in a `describe`: a cluster for its tests, and two replicas on it for each of them. */
export function rivalsOn(kind: ClusterKind) {
  const testbed = replicasOn(kind);
  let replica: Replica;
  let other: Replica;

  beforeEach(async () => {
    [replica, other] = [await testbed.start(), await testbed.start()];
  });

  return {
    testbed,
    get replica() {
      return replica;
    },
    get other() {
      return other;
    },

    /** A Storage as the cluster has it, if it does. */
    async storage(name: string) {
      const { status, body } = await readObject(
        testbed.api,
        testbed.namespace,
        `storages/${name}`,
      );
      return status === 200 ? body : undefined;
    },

    /** Resolves once both replicas know these workspaces. */
    seen: (...names: string[]) =>
      until(() =>
        [replica, other].every(({ cache }) =>
          names.every(name => cache.get(name)?.datalab),
        ),
      ),

    /** Resolves once something is true of what both replicas know. */
    known: (isSo: (cache: Replica['cache']) => boolean) =>
      until(() => [replica, other].every(({ cache }) => isSo(cache))),

    /** The tag of the last state, once both replicas know it: whichever wrote it knew it at once. */
    async commonTag(name: string): Promise<string> {
      const tags = () =>
        [replica, other].map(({ service }) => service.etag(name));
      await until(() => {
        const [tag, theirs] = tags();
        return tag !== undefined && tag === theirs;
      });
      return tags()[0]!;
    },
  };
}

/** How many came through. */
export function won(results: readonly PromiseSettledResult<unknown>[]): number {
  return results.filter(({ status }) => status === 'fulfilled').length;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}
