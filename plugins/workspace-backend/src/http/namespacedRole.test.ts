import {
  availableClusters,
  poll,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { dropContentField } from '../__testUtils__/dropContentField';
import { createObject } from '../__testUtils__/kubeObjects';
import { createLab, user } from '../__testUtils__/people';
import {
  pluginAccount,
  RBAC_MANIFESTS,
  withToken,
} from '../__testUtils__/pluginAccount';
import { TestPlugin } from '../__testUtils__/TestPlugin';

const ROLE_ONLY = RBAC_MANIFESTS.filter(
  ({ kind }) => !kind.startsWith('Cluster'),
);

describe.each(availableClusters())(
  'with a namespaced Role alone on %s, what cannot be looked at is not known',
  kind => {
    let kubernetes: TestCluster;
    let plugin: TestPlugin;
    let kubeconfig: string;

    beforeAll(async () => {
      kubernetes = await startKubernetes(kind);
      const { api } = kubernetes;
      const token = await pluginAccount(kubernetes, ROLE_ONLY);
      kubeconfig = withToken(kubernetes.kubeconfig, token);
      await createLab(api, 'workspace', 'lab');
      await createObject(api, 'workspace', 'persistentvolumeclaims/home@lab', {
        spec: {
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage: '5Gi' } },
        },
      });
      await createObject(api, 'workspace', 'secrets/lab', {
        data: {
          AWS_ACCESS_KEY_ID: btoa('x'),
          AWS_SECRET_ACCESS_KEY: btoa('y'),
          AWS_ENDPOINT_URL: btoa('https://s3.example.org'),
        },
      });
      plugin = await TestPlugin.start({ kubeconfig });
      await plugin.ready();
      await plugin.sees('lab');
    });

    afterAll(async () => {
      await plugin?.stop();
      await kubernetes?.stop();
    });

    const alice = () => plugin.as(user('alice'));

    it('/status names what, and what depends on it', async () => {
      const { status, body } = await plugin.as().get('/status');
      expect(status).toBe(200);
      expect(body).toMatchObject({
        ok: true,
        storage_crd_present: true,
        datalab_crd_present: true,
      });
      expect(body.message).toMatch(
        /^Not known, as the service account has no right to list it: .*\(Namespace\), requested storage \(PersistentVolumeClaim\), storage quotas \(ResourceQuota\), which types of stores can be made \(CustomResourceDefinition\), .*; see deploy\/rbac.yaml$/,
      );
      expect(
        body.watches.map((watch: { kind: string; state: string }) => [
          watch.kind,
          watch.state,
        ]),
      ).toEqual([
        ['Storage', 'fresh'],
        ['Datalab', 'fresh'],
        ['Secret', 'fresh'],
        ['Namespace', 'forbidden'],
        ['PersistentVolumeClaim', 'forbidden'],
        ['ResourceQuota', 'forbidden'],
        ['CustomResourceDefinition', 'forbidden'],
        ['DatalabDefinition', 'forbidden'],
      ]);
    });

    it('usage is left out', async () => {
      const { body } = await alice().get('/workspaces/lab');
      expect(body.status).toBe('ready');
      expect(body).not.toHaveProperty('resource_usage');
    });

    it('store types are offered with a reservation, and may be added', async () => {
      const { body } = await alice().get('/workspaces/lab');
      expect(body.datalab).toMatchObject({
        available: true,
        store_types_known: false,
        available_store_types: ['database', 'vector', 'cache', 'document'],
      });
      const added = await alice().send('PUT', '/workspaces/lab', {
        add_stores: [{ name: 'maps', type: 'vector' }],
      });
      expect(added.status).toBe(202);
    });

    it('content is refused once Kubernetes has dropped it', async () => {
      const content = {
        type: 'http',
        url: 'https://data.example.org/tiles.zip',
        path: 'tiles',
      };
      const add = () =>
        alice().send('POST', '/workspaces/lab/content', content);
      expect((await add()).status).toBe(201);
      const [{ id }] = (await alice().get('/workspaces/lab/content')).body;
      await alice().send('DELETE', `/workspaces/lab/content/${id}`);

      await dropContentField(kubernetes.api);
      const refused = await poll('the changed definition', async () => {
        const { status, body } = await add();
        return status === 409 ? body : undefined;
      });
      expect(refused.error.message).toContain('no field spec.files');
    });

    it('no workspace is created under a name that may be taken, and the remedy is told', async () => {
      const { status, body } = await alice().send('POST', '/workspaces', {
        preferred_name: 'new',
      });
      expect(status).toBe(503);
      expect(body.error.message).toMatch(
        /may not look whether the cluster has a namespace.*workspace\.namespaces\.ownership/,
      );
    });

    it('workspaces are created where names are proof', async () => {
      const trusting = await TestPlugin.start({
        kubeconfig,
        config: { namespaces: { ownership: 'name' } },
      });
      try {
        await trusting.ready();
        const created = await trusting
          .as(user('alice'))
          .send('POST', '/workspaces', { preferred_name: 'trusted' });
        expect(created.status).toBe(201);
      } finally {
        await trusting.stop();
      }
    });
  },
);

describe.each(availableClusters())('without a right to Secrets on %s', kind => {
  it('nothing is served as if there were none, and the cause is told', async () => {
    const kubernetes = await startKubernetes(kind);
    const withoutSecrets = ROLE_ONLY.map(({ rules, ...rest }) => ({
      ...rest,
      ...(rules && {
        rules: rules.filter(({ resources }) => !resources.includes('secrets')),
      }),
    }));
    const token = await pluginAccount(kubernetes, withoutSecrets, [
      '/apis/pkg.internal/v1beta1/namespaces/workspace/storages',
    ]);
    const plugin = await TestPlugin.start({
      kubeconfig: withToken(kubernetes.kubeconfig, token),
    });
    try {
      const message = await poll('the cause', async () => {
        const { status, body } = await plugin.as().get('/status');
        expect(status).toBe(503);
        return /Secret: /.test(body.message) ? body.message : undefined;
      });
      expect(message).toBe(
        'The workspaces are not loaded yet: Secret: Kubernetes gives the service account of this plugin too few rights',
      );
      const { status } = await plugin.as(user('alice')).get('/workspaces');
      expect(status).toBe(503);
    } finally {
      await plugin.stop();
      await kubernetes.stop();
    }
  });
});
