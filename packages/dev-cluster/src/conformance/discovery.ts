import { poll, TestCluster } from '../testing';

interface ApiResource {
  name: string;
  kind: string;
  namespaced: boolean;
  verbs: string[];
}

/** The index of schemas comes as text/plain from a kube-apiserver. */
function asJson(body: unknown) {
  return typeof body === 'string' ? JSON.parse(body) : body;
}

export function describeDiscovery(cluster: () => TestCluster) {
  describe('discovery', () => {
    it('tells its version', async () => {
      const { status, body } = await cluster().api.get('/version');
      expect(status).toBe(200);
      expect(body).toMatchObject({
        major: '1',
        gitVersion: expect.stringMatching(/^v\d+\.\d+/),
      });
    });

    it('says that it is ready', async () => {
      for (const path of ['/readyz', '/livez', '/healthz']) {
        const { status, body } = await cluster().api.get(path);
        expect([path, status, body]).toEqual([path, 200, 'ok']);
      }
    });

    it('lists the versions of the core group', async () => {
      const { body } = await cluster().api.get('/api');
      expect(body).toMatchObject({ kind: 'APIVersions', versions: ['v1'] });
    });

    it('lists the groups, each with its versions and the preferred one', async () => {
      const { body } = await cluster().api.get('/apis');
      expect(body.kind).toBe('APIGroupList');
      const group = body.groups.find(
        (candidate: { name: string }) => candidate.name === 'pkg.internal',
      );
      expect(group.versions).toEqual([
        { groupVersion: 'pkg.internal/v1beta2', version: 'v1beta2' },
        { groupVersion: 'pkg.internal/v1beta1', version: 'v1beta1' },
      ]);
      expect(group.preferredVersion.version).toBe('v1beta2');
    });

    it('lists the resources of a group version, status among them', async () => {
      const { body } = await cluster().api.get('/apis/pkg.internal/v1beta2');
      expect(body).toMatchObject({
        kind: 'APIResourceList',
        groupVersion: 'pkg.internal/v1beta2',
      });
      const resources: ApiResource[] = body.resources;
      expect(resources.map(({ name }) => name).sort()).toEqual([
        'datalabs',
        'datalabs/status',
      ]);
      expect(resources.find(({ name }) => name === 'datalabs')).toMatchObject({
        kind: 'Datalab',
        namespaced: true,
        verbs: expect.arrayContaining([
          'create',
          'delete',
          'get',
          'list',
          'patch',
          'update',
          'watch',
        ]),
      });
    });

    it('lists the core kinds that workspaces use', async () => {
      const { body } = await cluster().api.get('/api/v1');
      const resources: ApiResource[] = body.resources;
      const kinds = Object.fromEntries(
        resources.map(({ name, kind, namespaced }) => [
          name,
          `${kind} ${namespaced}`,
        ]),
      );
      expect(kinds).toMatchObject({
        namespaces: 'Namespace false',
        secrets: 'Secret true',
        configmaps: 'ConfigMap true',
        resourcequotas: 'ResourceQuota true',
        persistentvolumeclaims: 'PersistentVolumeClaim true',
        pods: 'Pod true',
        services: 'Service true',
        events: 'Event true',
      });
    });

    it('describes the resources in OpenAPI', async () => {
      const { api } = cluster();
      const { status, body } = await poll('the schemas', async () => {
        const { paths } = asJson((await api.get('/openapi/v3')).body);
        const address = paths['apis/pkg.internal/v1beta1']?.serverRelativeURL;
        const answer = address && (await api.get(address));
        // The address holds a hash: 301 once the schemas have changed, as they do while definitions are published.
        return answer && answer.status !== 301 ? answer : undefined;
      });
      expect(status).toBe(200);
      const schemas: Record<string, object> = body.components.schemas;
      const described = Object.values(schemas).find(schema =>
        JSON.stringify(schema).includes('"kind":"Storage"'),
      );
      expect(described).toMatchObject({
        properties: { spec: { required: ['principal', 'buckets'] } },
      });
    });

    it('answers 404 with a Status for what there is not', async () => {
      const paths = [
        '/apis/pkg.internal/v1beta1/namespaces/default/storages/none',
        '/api/v1/namespaces/default/secrets/none',
      ];
      for (const path of paths) {
        const { status, body } = await cluster().api.get(path);
        expect(status).toBe(404);
        expect(body).toMatchObject({
          kind: 'Status',
          status: 'Failure',
          reason: 'NotFound',
          code: 404,
          details: { name: 'none' },
        });
      }
      const unknown = await cluster().api.get('/apis/pkg.internal/v9/things');
      expect(unknown.status).toBe(404);
    });
  });
}
