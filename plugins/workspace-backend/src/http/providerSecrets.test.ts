import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { TestBed } from '../__testUtils__/TestBed';

const GENERATION = 'connection.crossplane.io/v1alpha1';

/** The Secrets that published providers make, with the marks, types and keys that they have there: see providers.md. */
const keyPair = (owner: string) => ({
  AWS_ACCESS_KEY_ID: btoa(`access-of-${owner}`),
  AWS_SECRET_ACCESS_KEY: btoa(`secret-of-${owner}`),
});
const complete = (owner: string) => ({
  ...keyPair(owner),
  AWS_ENDPOINT_URL: btoa('https://s3.example.org'),
  AWS_REGION: btoa('eu'),
  AWS_S3_FORCE_PATH_STYLE: btoa('true'),
});

describe.each(availableClusters())(
  'Secrets as providers make them on %s',
  kind => {
    const bed = TestBed.on(kind);

    async function make(name: string, principal: string, bucket = name) {
      await bed.create(`storages/${name}`, {
        spec: { principal, buckets: [{ bucketName: bucket }] },
      });
      await bed.create(`datalabs/${name}`, {
        spec: { secretName: name, users: ['alice'], sessions: [] },
      });
    }

    async function makeKeys(principal: string) {
      await bed.create(`secrets/${principal}-1`, {
        type: GENERATION,
        data: keyPair(`${principal}-1`),
      });
      await bed.create(`secrets/${principal}`, { data: complete(principal) });
    }

    const view = async (name: string) =>
      (await bed.as('alice').get(`/workspaces/${name}`)).body;

    const ready = (name: string) =>
      poll(`${name} to be ready`, async () => {
        const body = await view(name);
        return body.status === 'ready' ? body : undefined;
      });

    it('are found by the principal where there is no NAME-datalab', async () => {
      await make('reef', 'p-reef');
      await makeKeys('p-reef');
      await bed.plugin.sees('reef');
      expect((await ready('reef')).storage.credentials).toEqual({
        bucketname: 'reef',
        access: 'access-of-p-reef',
        secret: 'secret-of-p-reef',
        endpoint: 'https://s3.example.org',
        region: 'eu',
      });
    });

    it('name the first bucket, whatever the workspace is called', async () => {
      await make('dune', 'dune', 'dune-maps');
      await makeKeys('dune');
      const { uid } = (await bed.read('datalabs/dune')).metadata;
      await bed.create('secrets/dune-datalab', {
        metadata: {
          name: 'dune-datalab',
          labels: { 'crossplane.io/composite': 'dune' },
          ownerReferences: [
            {
              apiVersion: 'pkg.internal/v1beta2',
              kind: 'Datalab',
              name: 'dune',
              uid,
            },
          ],
        },
        data: { ...complete('dune-datalab'), configData: btoa('{}') },
      });
      await bed.plugin.sees('dune');
      await poll('NAME-datalab to be seen', async () => {
        const { credentials } = (await view('dune')).storage;
        return credentials?.access === 'access-of-dune-datalab' || undefined;
      });
      expect((await ready('dune')).storage.credentials.bucketname).toBe(
        'dune-maps',
      );
    });

    it('are not read where another workspace may have made them', async () => {
      await make('cliff', 'cliff');
      await makeKeys('cliff');
      // Its provider overwrites the key of cliff: whose the Secret is, nobody can tell.
      await make('cliff-1', 'cliff-1');
      await bed.plugin.sees('cliff-1');
      const { storage, status } = await view('cliff-1');
      expect(status).toBe('provisioning');
      expect(storage).not.toHaveProperty('credentials');
      expect((await ready('cliff')).storage.credentials.access).toBe(
        'access-of-cliff',
      );
    });

    it('are not read by a workspace that takes another one’s principal', async () => {
      await make('fjord', 'p-fjord');
      await makeKeys('p-fjord');
      await bed.plugin.sees('fjord');
      await ready('fjord');
      await make('heath', 'p-fjord');
      await bed.plugin.sees('heath');
      const { storage, status } = await view('heath');
      expect(status).toBe('provisioning');
      expect(storage).not.toHaveProperty('credentials');
    });
  },
);
