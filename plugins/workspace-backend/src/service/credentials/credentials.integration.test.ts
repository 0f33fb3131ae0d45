import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { begin } from '../../activity/__testUtils__/unrecorded';
import { userCaller } from '../../__testUtils__/callers';
import { createObject } from '../../__testUtils__/kubeObjects';
import { createLab } from '../../__testUtils__/people';
import { SECRET } from '../../model/kinds';
import { Replica } from '../__testUtils__/replica';
import { replicasOn } from '../__testUtils__/replicasOn';
import { KubernetesObject } from '../../model/kubernetes';

const ALICE = userCaller('alice');

const encode = (texts: Record<string, string>) => ({
  data: Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, btoa(text)]),
  ),
});

function marked(
  { metadata, ...rest }: KubernetesObject,
  composite: string,
): KubernetesObject {
  const labels = { 'crossplane.io/composite': composite };
  return { ...rest, metadata: { ...metadata, labels } } as KubernetesObject;
}

function createdAt(
  { metadata, ...rest }: KubernetesObject,
  day: string,
): KubernetesObject {
  const creationTimestamp = `${day}T00:00:00Z`;
  return {
    ...rest,
    metadata: { ...metadata, creationTimestamp },
  } as KubernetesObject;
}

describe.each(availableClusters())('credentials on %s', kind => {
  const testbed = replicasOn(kind);
  let replica: Replica;

  beforeEach(async () => {
    const secret = encode({
      access: 'a',
      secret: 's',
      endpoint: 'https://s3.example.org',
      REDIS_HOT_HOST: 'h',
    });
    await createLab(testbed.api, testbed.namespace, 'lab', {
      cacheStores: { hot: { storage: '1Gi' } },
    });
    await createObject(testbed.api, testbed.namespace, 'secrets/lab', secret);
    await createLab(testbed.api, testbed.namespace, 'bare');
    replica = await testbed.start();
  });

  const view = (name: string, credentials?: boolean) =>
    replica.service.workspaces.view(ALICE, name, {
      ...(credentials && { credentials: { begin } }),
    });

  it('reads a Secret once, and the workspace, for a view with credentials, and nothing for another', async () => {
    const get = jest.spyOn(replica.cluster, 'get');
    const { storage, datalab } = await view('lab', true);
    expect(storage.credentials).toMatchObject({ access: 'a' });
    expect(datalab.store_credentials).toMatchObject({ cache: { hot: {} } });
    const read = get.mock.calls.map(
      ([{ plural }, name]) => `${plural}/${name}`,
    );
    expect(read.filter(each => each === 'secrets/lab')).toHaveLength(1);
    expect(new Set(read)).toEqual(
      new Set(['datalabs/lab', 'secrets/lab', 'storages/lab']),
    );
    await view('lab');
    await view('bare', true);
    expect(get).toHaveBeenCalledTimes(read.length);
  });

  it('refuses a view with credentials while it cannot ask, and answers one without', async () => {
    replica.cluster.fail('get', SECRET);
    await expect(view('lab', true)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    await expect(
      replica.service.credentials.reveal(ALICE, 'lab', { s3: true }, begin),
    ).rejects.toMatchObject({ name: 'ServiceUnavailableError' });
    expect((await view('lab')).status).toBe('ready');
    expect((await view('bare', true)).status).toBe('provisioning');
  });

  it('copes with a Secret that is no longer what the cache knows', async () => {
    const { cluster } = replica;
    const get = cluster.get.bind(cluster);
    jest
      .spyOn(cluster, 'get')
      .mockImplementation(async (of, name) =>
        of === SECRET ? undefined : get(of, name),
      );
    expect((await view('lab', true)).storage).not.toHaveProperty('credentials');
  });

  it.each<[string, (found: KubernetesObject) => KubernetesObject]>([
    [
      'the Secret is another one by now',
      found =>
        found.kind === 'Secret' ? marked(found, 'somebody-else') : found,
    ],
    [
      'the Secret is older than the workspace, which is another one by now',
      found =>
        found.kind === 'Storage' ? createdAt(found, '2999-01-01') : found,
    ],
    [
      'the workspace has another principal by now',
      found =>
        found.kind === 'Storage'
          ? { ...found, spec: { principal: 'other', buckets: [] } }
          : found,
    ],
  ])('reveals nothing where %s', async (_, meanwhile) => {
    const { cluster, service } = replica;
    const get = cluster.get.bind(cluster);
    jest.spyOn(cluster, 'get').mockImplementation(async (of, name) => {
      const found = await get(of, name);
      return found && meanwhile(found);
    });
    const reveal = service.credentials.reveal(
      ALICE,
      'lab',
      { s3: true },
      begin,
    );
    await expect(reveal).rejects.toMatchObject({
      name: expect.stringMatching(/^(Conflict|NotFound)Error$/),
    });
    expect((await view('lab', true)).storage).not.toHaveProperty('credentials');
  });

  it('has a value that came late', async () => {
    const { api } = testbed;
    const late = encode({ access: 'late', secret: 's' });
    await createObject(api, testbed.namespace, 'secrets/bare-datalab', late);
    const found = await poll('the S3 keys', async () => {
      const { storage } = await view('bare', true);
      return storage.credentials;
    });
    expect(found.access).toBe('late');
  });

  it.each(['lab-datalab', 'some'])(
    'creates no workspace %s whose Secret would be taken for that of another',
    async name => {
      await createLab(testbed.api, testbed.namespace, 'some-datalab');
      await poll('it to be known', () => replica.cache.get('some-datalab'));
      const create = (dryRun: boolean) =>
        replica.service.workspaces.create(
          ALICE,
          { preferred_name: name },
          dryRun ? { preview: [] } : undefined,
        );
      for (const dryRun of [true, false]) {
        await expect(create(dryRun)).rejects.toMatchObject({
          name: 'UnprocessableError',
          fields: [expect.objectContaining({ path: ['preferred_name'] })],
        });
      }
    },
  );
});
