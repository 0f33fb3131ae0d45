import { readPluginAccount } from './manifests';
import {
  ApiClient,
  availableClusters,
  poll,
  startKubernetes,
  TestCluster,
} from './testing';

const rbac = '/apis/rbac.authorization.k8s.io/v1';
const PATHS: Record<string, string> = {
  ServiceAccount: '/api/v1/namespaces/backstage/serviceaccounts',
  Secret: '/api/v1/namespaces/backstage/secrets',
  ClusterRole: `${rbac}/clusterroles`,
  ClusterRoleBinding: `${rbac}/clusterrolebindings`,
};

const WORKSPACE = '/api/v1/namespaces/workspace';
const PKG = '/apis/pkg.internal';

describe.each(availableClusters())(
  'deploy/kubernetes-plugin-rbac.yaml on %s',
  kind => {
    let cluster: TestCluster;
    let account: ApiClient;

    beforeAll(async () => {
      cluster = await startKubernetes(kind);
      const { api, url, ca } = cluster;
      await api.post('/api/v1/namespaces', { metadata: { name: 'backstage' } });
      for (const object of readPluginAccount()) {
        const { status } = await api.post(PATHS[object.kind], object);
        if (status !== 201) throw new Error(`${object.kind}: ${status}`);
      }
      const { body } = await api.post(
        `${PATHS.ServiceAccount}/backstage-kubernetes/token`,
        {
          apiVersion: 'authentication.k8s.io/v1',
          kind: 'TokenRequest',
          spec: {},
        },
      );
      account = new ApiClient({ url, ca, token: body.status.token });
      // A kube-apiserver learns of accounts and roles by watches of its own.
      await poll('the rules to hold', async () => {
        const { status } = await account.get('/api/v1/pods');
        return status === 200 || undefined;
      });
      await api.post(`${WORKSPACE}/secrets`, {
        metadata: { name: 'minio-secret' },
        stringData: { AWS_SECRET_ACCESS_KEY: 'hunter2' },
      });
    });

    afterAll(() => cluster?.stop());

    it.each([
      '/api/v1/pods',
      '/api/v1/services',
      '/api/v1/limitranges',
      '/api/v1/resourcequotas',
      '/api/v1/persistentvolumeclaims',
      `${WORKSPACE}/events`,
      '/apis/apps/v1/deployments',
      '/apis/apps/v1/replicasets',
      '/apis/apps/v1/statefulsets',
      '/apis/apps/v1/daemonsets',
      '/apis/batch/v1/jobs',
      '/apis/batch/v1/cronjobs',
      '/apis/autoscaling/v2/horizontalpodautoscalers',
      '/apis/networking.k8s.io/v1/ingresses',
      `${PKG}/v1beta1/storages`,
      `${PKG}/v1beta2/datalabs`,
    ])('reads %s', async path => {
      expect((await account.get(path)).status).toBe(200);
    });

    it.each([
      '/api/v1/secrets',
      `${WORKSPACE}/secrets`,
      `${WORKSPACE}/secrets?watch=true`,
      `${WORKSPACE}/secrets?fieldSelector=metadata.name%3Dminio-secret`,
      `${WORKSPACE}/secrets/minio-secret`,
      '/api/v1/namespaces/backstage/secrets/backstage-kubernetes-token',
      `${WORKSPACE}/configmaps`,
      `${WORKSPACE}/pods/any/log`,
    ])('does not read %s', async path => {
      const { status, body } = await account.get(path);
      expect(status).toBe(403);
      expect(JSON.stringify(body)).not.toContain(
        Buffer.from('hunter2').toString('base64'),
      );
    });

    it('may do nothing but get and list, with anything', async () => {
      const { body } = await account.post(
        '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews',
        {
          apiVersion: 'authorization.k8s.io/v1',
          kind: 'SelfSubjectRulesReview',
          spec: { namespace: 'workspace' },
        },
      );
      const rules: { verbs: string[]; apiGroups: string[] }[] =
        body.status.resourceRules;
      // Everybody may ask what they may do.
      const own = rules.filter(
        ({ apiGroups }) =>
          !apiGroups.every(group =>
            /^(authentication|authorization)\.k8s\.io$/.test(group),
          ),
      );
      expect(new Set(own.flatMap(({ verbs }) => verbs))).toEqual(
        new Set(['get', 'list']),
      );
    });

    it.each([
      ['POST', `${PKG}/v1beta1/namespaces/workspace/storages`],
      ['PATCH', `${PKG}/v1beta2/namespaces/workspace/datalabs/any`],
      ['PUT', `${PKG}/v1beta2/namespaces/workspace/datalabs/any`],
      ['DELETE', `${PKG}/v1beta2/namespaces/workspace/datalabs/any`],
      ['DELETE', `${WORKSPACE}/pods`],
      ['POST', `${PATHS.ServiceAccount}/backstage-kubernetes/token`],
      ['POST', PATHS.ClusterRoleBinding],
    ])('is refused %s %s', async (method, path) => {
      const { status } = await account.send(method, path, { body: {} });
      expect(status).toBe(403);
    });
  },
);
