import { UnreadyPart } from '@eoepca/backstage-plugin-workspace-common';
import {
  availableClusters,
  poll,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { Gateway } from './__testUtils__/Gateway';
import { compose, Composition, createKinds } from './__testUtils__/compose';
import { createObject } from './__testUtils__/kubeObjects';
import { user } from './__testUtils__/people';
import {
  pluginAccount,
  RBAC_MANIFESTS,
  withToken,
} from './__testUtils__/pluginAccount';
import { TestPlugin } from './__testUtils__/TestPlugin';

/** Of each group of the AWS providers one kind. */
const AWS = [
  { apiVersion: 's3.aws.m.upbound.io/v1beta1', kind: 'Bucket' },
  { apiVersion: 'iam.aws.m.upbound.io/v1beta1', kind: 'User' },
];

/** `list secrets`, `get storages.pkg.internal`: what the file allows. */
const allowed = RBAC_MANIFESTS.flatMap(({ rules = [] }) => rules).flatMap(
  ({ apiGroups, resources, verbs }) =>
    apiGroups.flatMap(group =>
      resources.flatMap(resource =>
        verbs.map(verb => `${verb} ${withGroup(resource, group)}`),
      ),
    ),
);

/** The same of a request; `undefined` for discovery, which everybody may read. */
function used(method: string, url: string): string | undefined {
  const { pathname, searchParams } = new URL(url, 'https://cluster');
  const [, group = '', resource, name] =
    pathname.match(
      /^\/(?:api|apis\/([^/]+))\/v\w+(?:\/namespaces\/[^/]+(?=\/))?\/([^/]+)(?:\/([^/]+))?$/,
    ) ?? [];
  if (!resource) return undefined;
  const verb = verbOf(method, name, searchParams);
  const any = `${verb} ${withGroup('*', group)}`;
  return allowed.includes(any) ? any : `${verb} ${withGroup(resource, group)}`;
}

function verbOf(
  method: string,
  name: string | undefined,
  query: URLSearchParams,
): string {
  if (method !== 'GET') {
    const verbs: Record<string, string> = {
      POST: 'create',
      PUT: 'update',
      PATCH: 'patch',
      DELETE: 'delete',
    };
    return verbs[method];
  }
  if (name) return 'get';
  return query.get('watch') ? 'watch' : 'list';
}

function withGroup(resource: string, group: string): string {
  return group ? `${resource}.${group}` : resource;
}

describe.each(availableClusters())('deploy/rbac.yaml on %s', kind => {
  const refused = new Set<string>();
  const served = new Set<string>();
  let kubernetes: TestCluster;
  let gateway: Gateway;
  let plugin: TestPlugin;

  beforeAll(async () => {
    kubernetes = await startKubernetes(kind);
    gateway = await Gateway.to(kubernetes);
    gateway.answered = (method, path, status) => {
      const what = used(method, path);
      if (what) (status === 403 ? refused : served).add(what);
    };
    plugin = await TestPlugin.start({
      kubeconfig: withToken(
        gateway.kubeconfig,
        await pluginAccount(kubernetes, RBAC_MANIFESTS, [
          '/api/v1/namespaces/workspace/secrets',
          '/api/v1/namespaces',
        ]),
      ),
    });
    await plugin.ready();
  });

  afterAll(async () => {
    await plugin?.stop();
    await gateway?.stop();
    await kubernetes?.stop();
  });

  const send = async (method: string, path: string, body?: object) => {
    const answer = await plugin
      .as(user('alice'))
      .send(method, `/workspaces${path}`, body);
    if (answer.status >= 400) {
      throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    }
    return answer.body;
  };

  /** Composes one of the resources, and waits until the plugin has seen it. */
  async function composed(composition: Composition) {
    const { etag: before } = await send('GET', '/lab');
    const objects = await compose(kubernetes.api, composition);
    await poll('the references', async () => {
      const { etag } = await send('GET', '/lab');
      return etag !== before || undefined;
    });
    return objects.length;
  }

  it('lets the plugin do all that it does, and nothing that it does not', async () => {
    await send('POST', '', { preferred_name: 'lab' });
    await plugin.sees('lab');
    await send('PUT', '/lab', {
      add_memberships: [{ member: 'bob', role: 'user' }],
      add_buckets: [{ name: 'lab-data' }],
      add_stores: ['database', 'document', 'cache', 'vector'].map(type => ({
        type,
        name: type,
      })),
    });
    await send('POST', '/lab/sessions', { name: 'gpu' });
    await createObject(kubernetes.api, 'workspace', 'secrets/lab', {
      data: {
        AWS_ACCESS_KEY_ID: btoa('x'),
        AWS_SECRET_ACCESS_KEY: btoa('y'),
        AWS_ENDPOINT_URL: btoa('https://s3.example.org'),
      },
    });
    await poll('the keys', async () => {
      const { status } = await send('GET', '/lab?credentials=false');
      return status === 'ready' || undefined;
    });
    await send('POST', '/lab/credentials', { s3: true });
    await createKinds(kubernetes.api, AWS);
    const objects = await composed({
      path: '/apis/pkg.internal/v1beta2/namespaces/workspace/datalabs/lab',
      faults: [
        'keycloak: UnknownUser: bob',
        'session-default: ErrImagePull: no such image',
      ],
    });
    expect(objects).toBeGreaterThan(40);
    await composed({
      path: '/apis/pkg.internal/v1beta1/namespaces/workspace/storages/lab',
      absent: AWS.map(each => ({ ...each, name: 'lab' })),
    });
    const { parts, incomplete } = await send('GET', '/lab/provisioning');
    expect(incomplete).toBeUndefined();
    expect(parts).toContainEqual(
      expect.objectContaining({ kind: 'Memberships', members: ['bob'] }),
    );
    expect(parts).toContainEqual(
      expect.objectContaining({
        kind: 'WorkshopSession',
        name: 'lab-default',
        managed_by: 'workshopsession-lab-default',
        reason: 'ErrImagePull',
      }),
    );
    expect(
      parts.filter(({ level }: UnreadyPart) => level === 'unknown'),
    ).toEqual([]);
    await send('DELETE', '/lab?name=lab');
    // Watches are asked for once lists have been answered.
    await poll('all watches', () => {
      const watches = allowed.filter(each => each.startsWith('watch '));
      return watches.every(each => served.has(each)) || undefined;
    });

    expect([...refused]).toEqual([]);
    expect([...served].sort()).toEqual([...allowed].sort());
    const { body } = await plugin.as(user('root')).get('/status');
    expect(JSON.stringify(body)).not.toContain('forbidden');
  });
});
