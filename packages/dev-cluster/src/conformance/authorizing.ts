import { ApiClient, poll, TestCluster } from '../testing';
import { Context, storage, useContext } from './context';

const RBAC = 'rbac.authorization.k8s.io/v1';
const REVIEWS = 'authorization.k8s.io/v1';
const TOKEN_REQUEST = {
  apiVersion: 'authentication.k8s.io/v1',
  kind: 'TokenRequest',
  spec: {},
};

interface Rule {
  apiGroups: string[];
  resources: string[];
  resourceNames?: string[];
  verbs: string[];
}

/**
 * Creates a ServiceAccount in the context's namespace, with a role of these rules, and answers with a client that has its
 * token. A ClusterRole holds in every namespace.
 */
async function clientOf(
  context: Context,
  name: string,
  rules: Rule[] = [],
  kind: 'Role' | 'ClusterRole' = 'Role',
): Promise<ApiClient> {
  const { api, url, ca } = context.cluster;
  await api.post(context.core('serviceaccounts'), { metadata: { name } });
  await bind(context, name, rules, kind);
  const { status, body } = await api.post(
    `${context.core('serviceaccounts', name)}/token`,
    TOKEN_REQUEST,
  );
  expect(status).toBe(201);
  const client = new ApiClient({ url, ca, token: body.status.token });
  // A kube-apiserver learns of accounts and roles by watches of its own.
  await poll('the account and its rules to be known', async () => {
    const held = await rulesOf(context, client);
    const known = rules.every(({ resources }) =>
      held?.some(rule => `${rule.resources}` === `${resources}`),
    );
    return (held && known) || undefined;
  });
  return client;
}

async function bind(
  { cluster: { api }, namespace }: Context,
  account: string,
  rules: Rule[],
  kind: 'Role' | 'ClusterRole',
): Promise<void> {
  const name = `${account}-of-${namespace}`;
  const base =
    kind === 'Role' ? `/apis/${RBAC}/namespaces/${namespace}` : `/apis/${RBAC}`;
  const plural = kind.toLowerCase();
  const answers = [
    await api.post(`${base}/${plural}s`, {
      apiVersion: RBAC,
      kind,
      metadata: { name },
      rules,
    }),
    await api.post(`${base}/${plural}bindings`, {
      apiVersion: RBAC,
      kind: `${kind}Binding`,
      metadata: { name },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind, name },
      subjects: [{ kind: 'ServiceAccount', name: account, namespace }],
    }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
}

/** What an account may do in the context's namespace, by its own word; `undefined` while its token is unknown. */
async function rulesOf(
  { namespace }: Context,
  client: ApiClient,
): Promise<Rule[] | undefined> {
  const { status, body } = await client.post(
    `/apis/${REVIEWS}/selfsubjectrulesreviews`,
    {
      apiVersion: REVIEWS,
      kind: 'SelfSubjectRulesReview',
      spec: { namespace },
    },
  );
  return status === 201 ? body.status.resourceRules : undefined;
}

export function describeAuthorizing(cluster: () => TestCluster) {
  describe('authorization', () => {
    const context = useContext(cluster);
    const user = (name: string) =>
      `User "system:serviceaccount:${context.namespace}:${name}"`;

    it('refuses whatever no role allows, and says who cannot do what where', async () => {
      const api = await clientOf(context, 'stranger');
      const secrets = `cannot VERB resource "secrets" in API group ""`;
      const where = `in the namespace "${context.namespace}"`;
      const refusals: [string, string, string][] = [
        [
          'GET',
          context.core('secrets'),
          `secrets is forbidden: ${user('stranger')} ${secrets.replace(
            'VERB',
            'list',
          )} ${where}`,
        ],
        [
          'GET',
          `${context.core('secrets')}?watch=true`,
          `secrets is forbidden: ${user('stranger')} ${secrets.replace(
            'VERB',
            'watch',
          )} ${where}`,
        ],
        [
          'GET',
          context.core('secrets', 'none'),
          `secrets "none" is forbidden: ${user('stranger')} ${secrets.replace(
            'VERB',
            'get',
          )} ${where}`,
        ],
        [
          'DELETE',
          context.core('secrets'),
          `secrets is forbidden: ${user('stranger')} ${secrets.replace(
            'VERB',
            'deletecollection',
          )} ${where}`,
        ],
        [
          'DELETE',
          context.core('secrets', 'none'),
          `secrets "none" is forbidden: ${user('stranger')} ${secrets.replace(
            'VERB',
            'delete',
          )} ${where}`,
        ],
        [
          'GET',
          '/api/v1/secrets',
          `secrets is forbidden: ${user('stranger')} ${secrets.replace(
            'VERB',
            'list',
          )} at the cluster scope`,
        ],
        [
          'GET',
          `/api/v1/namespaces/${context.namespace}`,
          `namespaces "${context.namespace}" is forbidden: ${user(
            'stranger',
          )} cannot get resource "namespaces" in API group "" ${where}`,
        ],
        [
          'GET',
          `${context.core('pods', 'none')}/log`,
          `pods "none" is forbidden: ${user(
            'stranger',
          )} cannot get resource "pods/log" in API group "" ${where}`,
        ],
        [
          'GET',
          context.storages(),
          `storages.pkg.internal is forbidden: ${user(
            'stranger',
          )} cannot list resource "storages" in API group "pkg.internal" ${where}`,
        ],
        [
          'GET',
          '/apis/no.such/v1/things',
          `things.no.such is forbidden: ${user(
            'stranger',
          )} cannot list resource "things" in API group "no.such" at the cluster scope`,
        ],
        [
          'GET',
          '/metrics',
          `forbidden: ${user('stranger')} cannot get path "/metrics"`,
        ],
      ];
      for (const [method, path, message] of refusals) {
        const { status, body } = await api.send(method, path);
        expect([status, body.message]).toEqual([403, message]);
        expect(body).toMatchObject({
          kind: 'Status',
          status: 'Failure',
          reason: 'Forbidden',
          code: 403,
        });
      }
    });

    it('writes nothing of what it refuses', async () => {
      const api = await clientOf(context, 'writer', [
        {
          apiGroups: ['pkg.internal'],
          resources: ['storages'],
          verbs: ['get', 'list'],
        },
      ]);
      const admin = context.cluster.api;
      await admin.post(context.storages(), storage('kept'));
      const before = (await admin.get(context.storages('kept'))).body;
      const writes = [
        await api.post(context.storages(), storage('made')),
        await api.put(context.storages('kept'), {
          ...before,
          metadata: { ...before.metadata, labels: { a: 'b' } },
        }),
        await api.patch(
          context.storages('kept'),
          'application/merge-patch+json',
          { metadata: { labels: { a: 'b' } } },
        ),
        await api.delete(context.storages('kept')),
        await api.delete(context.storages()),
      ];
      expect(writes.map(({ status }) => status)).toEqual([
        403, 403, 403, 403, 403,
      ]);
      expect((await api.get(context.storages('kept'))).body).toEqual(before);
    });

    it('allows what a Role allows, in its namespace alone', async () => {
      const api = await clientOf(context, 'reader', [
        { apiGroups: [''], resources: ['configmaps'], verbs: ['list'] },
      ]);
      const elsewhere = await context.cluster.createNamespace();
      const statuses = await Promise.all(
        [
          context.core('configmaps'),
          context.core('configmaps', 'none'),
          `/api/v1/namespaces/${elsewhere}/configmaps`,
          '/api/v1/configmaps',
        ].map(async path => (await api.get(path)).status),
      );
      expect(statuses).toEqual([200, 403, 403, 403]);
    });

    it('allows what a ClusterRole allows, everywhere', async () => {
      const api = await clientOf(
        context,
        'overseer',
        [
          {
            apiGroups: ['*'],
            resources: ['configmaps', '*/log'],
            verbs: ['*'],
          },
        ],
        'ClusterRole',
      );
      expect((await api.get('/api/v1/configmaps')).status).toBe(200);
      expect((await api.get(context.core('configmaps', 'none'))).status).toBe(
        404,
      );
      expect(
        (await api.get(`${context.core('pods', 'none')}/log`)).status,
      ).toBe(404);
      expect((await api.get(context.core('pods'))).status).toBe(403);
    });

    it('takes a rule for named objects at its word', async () => {
      const api = await clientOf(context, 'picker', [
        {
          apiGroups: [''],
          resources: ['secrets'],
          resourceNames: ['mine'],
          verbs: ['get', 'list'],
        },
      ]);
      const selected = (name: string) =>
        `${context.core('secrets')}?fieldSelector=metadata.name%3D${name}`;
      const statuses = await Promise.all(
        [
          context.core('secrets', 'mine'),
          context.core('secrets', 'other'),
          context.core('secrets'),
          selected('mine'),
          selected('other'),
        ].map(async path => (await api.get(path)).status),
      );
      expect(statuses).toEqual([404, 403, 403, 200, 403]);
    });

    it('lets everybody find out what there is and what they may do', async () => {
      const api = await clientOf(context, 'curious', [
        {
          apiGroups: ['pkg.internal'],
          resources: ['storages'],
          verbs: ['list'],
        },
      ]);
      for (const path of [
        '/api',
        '/apis',
        '/apis/pkg.internal/v1beta1',
        '/openapi/v3',
      ]) {
        expect([path, (await api.get(path)).status]).toEqual([path, 200]);
      }
      const mayI = async (verb: string) => {
        const { body } = await api.post(
          '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
          {
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectAccessReview',
            spec: {
              resourceAttributes: {
                verb,
                group: 'pkg.internal',
                resource: 'storages',
                namespace: context.namespace,
              },
            },
          },
        );
        return body.status.allowed;
      };
      expect([await mayI('list'), await mayI('delete')]).toEqual([true, false]);
      expect(await rulesOf(context, api)).toContainEqual({
        apiGroups: ['pkg.internal'],
        resources: ['storages'],
        verbs: ['list'],
      });
    });

    it('gives a token for an hour where no time is asked for, as older clients write that too', async () => {
      await context.cluster.api.post(context.core('serviceaccounts'), {
        metadata: { name: 'hourly' },
      });
      const { status, body } = await context.cluster.api.post(
        `${context.core('serviceaccounts', 'hourly')}/token`,
        {
          ...TOKEN_REQUEST,
          spec: { audiences: null, expirationSeconds: null },
        },
      );
      expect([status, body.spec.expirationSeconds]).toEqual([201, 3600]);
    });

    it('gives no token for an account that is not there', async () => {
      const { status, body } = await context.cluster.api.post(
        `${context.core('serviceaccounts', 'none')}/token`,
        TOKEN_REQUEST,
      );
      expect([status, body.message]).toEqual([
        404,
        'serviceaccounts "none" not found',
      ]);
    });
  });
}
