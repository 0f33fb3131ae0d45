import {
  coreServices,
  createServiceFactory,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isPermission,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  availableClusters,
  poll,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { workspaceReadPermission } from '@eoepca/backstage-plugin-workspace-common';
import { createObject } from '../__testUtils__/kubeObjects';
import { createLab, service, token, user } from '../__testUtils__/people';
import { ROUTES } from '../__testUtils__/routes';
import { TestIssuer } from '../__testUtils__/TestIssuer';
import { TestPlugin } from '../__testUtils__/TestPlugin';
import { intentAnnotation } from '../model/creating/intent';
import {
  createWorkspaceConditionalDecision,
  workspaceConditions,
} from './permissions';

type Subject = string | undefined;

/** Whoever is called `held…` reads workspaces of member `held` alone, and `denied…` none. */
function decide(permission: Permission, subject: Subject): PolicyDecision {
  if (isPermission(permission, workspaceReadPermission)) {
    if (subject?.includes('held')) {
      return createWorkspaceConditionalDecision(
        permission,
        workspaceConditions.isMember({ members: ['held'] }),
      );
    }
    if (subject?.includes('denied')) return { result: AuthorizeResult.DENY };
  }
  return { result: AuthorizeResult.ALLOW };
}

const subjectOf = (
  options: Parameters<PermissionsService['authorize']>[1],
): Subject => {
  if (!options || !('credentials' in options)) return undefined;
  const { principal } = options.credentials;
  return JSON.stringify(principal);
};

/** A policy that holds services back, too, as an installation's own permissions service may. */
const policy = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: (): PermissionsService => ({
    authorize: async queries =>
      queries.map(() => ({ result: AuthorizeResult.ALLOW })),
    authorizeConditional: async (queries, options) =>
      queries.map(({ permission }) => decide(permission, subjectOf(options))),
  }),
});

describe.each(availableClusters())('refusals on %s', kind => {
  let kubernetes: TestCluster;
  let issuer: TestIssuer;
  let plugin: TestPlugin;

  beforeAll(async () => {
    issuer = await TestIssuer.start();
    kubernetes = await startKubernetes(kind);
    plugin = await TestPlugin.start({
      kubeconfig: kubernetes.kubeconfig,
      config: {
        oidc: { issuer: issuer.url },
        admins: [
          'user:default/root',
          'user:default/held-admin',
          'user:default/denied-admin',
          'plugin:held-admin',
        ],
        readers: [
          'user:default/auditor',
          'user:default/held-reader',
          'plugin:held-reader',
          'plugin:denied-reader',
        ],
      },
      features: [policy],
    });
    await plugin.ready();
    const { api } = kubernetes;
    await createObject(api, 'workspace', 'datalabs/halfgone', {
      metadata: {
        name: 'halfgone',
        annotations: intentAnnotation({
          verb: 'delete',
          by: 'user:default/alice',
        }),
      },
      spec: { users: ['alice'] },
    });
    await createLab(api, 'workspace', 'foreign');
    await createLab(api, 'workspace', 'shared', {
      users: ['alice', 'held', 'dave'],
    });
    await plugin.sees('shared');
  });

  afterAll(async () => {
    await plugin?.stop();
    await kubernetes?.stop();
    await issuer?.stop();
  });

  async function attempt(
    authorization: string,
    name: string,
    [, method, path, body]: (typeof ROUTES)[number],
  ) {
    const text = body && JSON.stringify(body).replaceAll('NAME', name);
    const {
      status,
      headers,
      text: answer,
    } = await plugin
      .as(authorization)
      .send(
        method,
        `/workspaces/${name}${path.replaceAll('NAME', name)}`,
        text && JSON.parse(text),
      );
    return {
      status,
      headers: Object.keys(headers),
      answer: answer.replaceAll(name, 'NAME'),
    };
  }

  it.each<[string, () => string | Promise<string>]>([
    ['a stranger', () => user('eve')],
    ['a member of another workspace', () => user('dave')],
    ['a service', () => service('plugin:other')],
    ['a token', () => token(issuer, { other: ['ws_admin'] })],
    ['a platform admin held back', () => user('held-admin')],
    ['a platform admin who may read nothing', () => user('denied-admin')],
    ['a service that is one, held back', () => service('plugin:held-admin')],
    ['a reader held back', () => user('held-reader')],
    ['a service that is one, held back', () => service('plugin:held-reader')],
    [
      'a service that is one and may read nothing',
      () => service('plugin:denied-reader'),
    ],
  ])(
    'are the same for %s, whether a workspace is foreign, missing or half deleted',
    async (_, header) => {
      const authorization = await header();
      for (const route of ROUTES) {
        const foreign = await attempt(authorization, 'foreign', route);
        expect(foreign.status).toBe(403);
        for (const name of ['missing', 'halfgone']) {
          const answer = await attempt(authorization, name, route);
          expect({ route, ...answer }).toEqual({ route, ...foreign });
        }
      }
      const { body } = await plugin.as(authorization).get('/workspaces');
      const names = body.map((each: { name: string }) => each.name);
      expect(names).not.toContain('foreign');
    },
  );

  it.each([
    ['a platform admin', () => user('root'), 404],
    ['a reader', () => user('auditor'), 404],
    ['a token for it', () => token(issuer, { missing: ['ws_api'] }), 404],
  ])('tell %s that a workspace is missing', async (_, header, status) => {
    const answer = await plugin.as(await header()).get('/workspaces/missing');
    expect(answer.status).toBe(status);
  });

  it.each([
    ['a platform admin', () => user('held-admin')],
    ['a service', () => service('plugin:held-admin')],
    ['a reader', () => user('held-reader')],
    ['a service that reads', () => service('plugin:held-reader')],
  ])('keep %s from nothing that the policy allows', async (_, header) => {
    const as = plugin.as(header());
    expect((await as.get('/workspaces/shared')).status).toBe(200);
    const { body } = await as.get('/workspaces');
    expect(body.map((each: { name: string }) => each.name)).toEqual(['shared']);
  });

  it('leave what is half deleted to its owner and to platform admins, as ever', async () => {
    const refused = [user('held-admin'), user('auditor'), user('eve')];
    for (const header of refused) {
      const answer = await plugin
        .as(header)
        .send('DELETE', '/workspaces/halfgone');
      expect(answer.status).toBe(403);
    }
    await poll('the rest to be deleted', async () => {
      const { status } = await plugin
        .as(user('root'))
        .send('DELETE', '/workspaces/halfgone');
      return status === 204 || undefined;
    });
  });
});
