import { ConflictError } from '@backstage/errors';
import { DATALAB } from '../model/kinds';
import { Cluster } from '../kubernetes/types';
import { meteredCluster } from './meteredCluster';
import { KubernetesObject } from '../model/kubernetes';

const LAB = { metadata: { name: 'lab' } } as KubernetesObject;

/** Takes an edit up at the given try, as after conflicts. */
function clusterTaking(tries: number): Cluster {
  return {
    namespace: 'workspace',
    get: async () => LAB,
    list: async () => [LAB],
    replace: async () => LAB,
    create: async () => LAB,
    delete: async () => {
      throw new ConflictError('busy');
    },
    edit: async (_kind, _name, edit) => {
      for (let number = 0; number < tries; number++) edit(LAB);
      return LAB;
    },
  };
}

describe('meteredCluster', () => {
  const told: unknown[][] = [];
  const meter = {
    wrote: (...parts: unknown[]) => told.push(['wrote', ...parts]),
    conflicted: (...parts: unknown[]) => told.push(['conflicted', ...parts]),
  };

  beforeEach(() => {
    told.length = 0;
  });

  it('tells of edits that were made again', async () => {
    const cluster = meteredCluster(clusterTaking(3), meter);
    await cluster.edit(DATALAB, 'lab', current => current);
    expect(told).toEqual([
      ['conflicted', 'Datalab', 2],
      ['wrote', 'edit', 'Datalab', 'ok'],
    ]);
  });

  it('tells why a write failed, and throws it on', async () => {
    const cluster = meteredCluster(clusterTaking(1), meter);
    await expect(cluster.delete(DATALAB, 'lab')).rejects.toThrow('busy');
    expect(told).toEqual([['wrote', 'delete', 'Datalab', 'ConflictError']]);
  });

  it('tells nothing of reads and dry runs', async () => {
    const cluster = meteredCluster(clusterTaking(1), meter);
    await cluster.get(DATALAB, 'lab');
    await cluster.create(
      DATALAB,
      { metadata: { name: 'lab' } },
      { dryRun: true },
    );
    expect(told).toEqual([]);
  });
});
