import {
  CoreV1Api,
  CustomObjectsApi,
  KubeConfig,
  KubernetesObjectApi,
  makeInformer,
  PatchStrategy,
} from '@kubernetes/client-node';
import { poll, TestCluster } from '../testing';
import { datalab, storage, useContext } from './context';

const GROUP = 'pkg.internal';

/** What `@kubernetes/client-node` needs of a server, as this and other Backstage plugins use it. */
export function describeClientLibrary(cluster: () => TestCluster) {
  describe('@kubernetes/client-node', () => {
    const context = useContext(cluster);
    let config: KubeConfig;
    let custom: CustomObjectsApi;

    beforeAll(async () => {
      config = new KubeConfig();
      config.loadFromString(context.cluster.kubeconfig);
      custom = config.makeApiClient(CustomObjectsApi);
    });

    const storages = () => ({
      group: GROUP,
      version: 'v1beta1',
      namespace: context.namespace,
      plural: 'storages',
    });

    it('creates, reads, replaces, lists and deletes custom resources', async () => {
      const name = 'custom';
      const created = await custom.createNamespacedCustomObject({
        ...storages(),
        body: storage(name),
      });
      created.spec.buckets.push({ bucketName: 'more' });
      const replaced = await custom.replaceNamespacedCustomObject({
        ...storages(),
        name,
        body: created,
      });
      const read = await custom.getNamespacedCustomObject({
        ...storages(),
        name,
      });
      expect(read).toEqual(replaced);
      const list = await custom.listNamespacedCustomObject({
        ...storages(),
        limit: 1,
      });
      expect(list.items).toEqual([replaced]);
      await custom.deleteNamespacedCustomObject({ ...storages(), name });
      await expect(
        custom.getNamespacedCustomObject({ ...storages(), name }),
      ).rejects.toMatchObject({ code: 404 });
    });

    it('throws an ApiException with the code of the Status', async () => {
      await custom.createNamespacedCustomObject({
        ...storages(),
        body: storage('stale'),
      });
      const body = storage('stale', {}, { resourceVersion: '1' });
      await expect(
        custom.replaceNamespacedCustomObject({
          ...storages(),
          name: 'stale',
          body,
        }),
      ).rejects.toMatchObject({ code: 409 });
    });

    it('follows a list by an informer', async () => {
      const datalabs = {
        ...storages(),
        version: 'v1beta2',
        plural: 'datalabs',
      };
      const path = context.datalabs();
      const informer = makeInformer(config, path, () =>
        custom.listNamespacedCustomObject(datalabs),
      );
      const seen: string[] = [];
      for (const event of ['add', 'update', 'delete'] as const) {
        informer.on(event, object =>
          seen.push(`${event} ${object.metadata?.name}`),
        );
      }
      informer.on('error', () => {});
      await custom.createNamespacedCustomObject({
        ...datalabs,
        body: datalab('before'),
      });
      await informer.start();
      await custom.createNamespacedCustomObject({
        ...datalabs,
        body: datalab('after'),
      });
      await custom.deleteNamespacedCustomObject({
        ...datalabs,
        name: 'before',
      });
      await poll('the informer to see it', () => seen.length >= 3 || undefined);
      await informer.stop();
      expect(seen).toEqual(['add before', 'add after', 'delete before']);
    });

    it('reads and writes core kinds', async () => {
      const core = config.makeApiClient(CoreV1Api);
      const { namespace } = context;
      await core.createNamespacedSecret({
        namespace,
        body: { metadata: { name: 'typed' }, stringData: { key: 'value' } },
      });
      const secret = await core.readNamespacedSecret({
        namespace,
        name: 'typed',
      });
      expect(secret.data).toEqual({ key: 'dmFsdWU=' });
      expect(secret.metadata?.creationTimestamp).toBeInstanceOf(Date);
      const claims = await core.listPersistentVolumeClaimForAllNamespaces();
      expect(Array.isArray(claims.items)).toBe(true);
    });

    it('finds resources by discovery', async () => {
      const objects = KubernetesObjectApi.makeApiClient(config);
      const created = await objects.create({
        ...storage('discovered', {}, { namespace: context.namespace }),
      });
      expect(created).toHaveProperty('metadata.uid');
      const patched = await objects.patch(
        {
          apiVersion: 'pkg.internal/v1beta1',
          kind: 'Storage',
          metadata: {
            name: 'discovered',
            namespace: context.namespace,
            labels: { a: 'b' },
          },
        },
        undefined,
        undefined,
        'test',
        undefined,
        PatchStrategy.MergePatch,
      );
      expect(patched.metadata?.labels).toEqual({ a: 'b' });
    });
  });
}
