import { ClusterKind } from '@internal/dev-cluster/testing';
import { createLab } from '../../__testUtils__/people';
import { TestBed, TestBedOptions } from '../../__testUtils__/TestBed';

/**
 * A bed with two workspaces of alice's: `giver` with a discoverable bucket of its name, and `secretive` with the private one
 * `hidden`.
 */
export function accessOn(kind: ClusterKind, config?: TestBedOptions['config']) {
  const bed = TestBed.on(kind, { workspaces: ['giver'], config });

  beforeAll(async () => {
    await bed.create('storages/secretive', {
      spec: {
        principal: 'secretive-principal',
        buckets: [{ bucketName: 'hidden' }],
      },
    });
    await bed.create('datalabs/secretive', { spec: { users: ['alice'] } });
    await bed.plugin.sees('giver');
    await bed.plugin.sees('secretive');
  });

  const send = (method: string, path: string, body?: object) =>
    bed.as('alice').send(method, `/workspaces/${path}`, body);

  return {
    bed,
    send,
    /** A workspace of alice's that asks. */
    asker: async (name: string): Promise<string> => {
      await createLab(bed.kubernetes.api, bed.kubernetes.namespace, name);
      await bed.plugin.sees(name);
      return name;
    },
    ask: (workspace: string, body: object) =>
      send('POST', `${workspace}/requests`, {
        permission: 'ReadOnly',
        ...body,
      }),
    access: async (workspace: string) =>
      (await send('GET', `${workspace}/access`)).body,
    storage: (name: string) => bed.read(`storages/${name}`),
  };
}
