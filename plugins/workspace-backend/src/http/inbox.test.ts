import {
  availableClusters,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { createObject } from '../__testUtils__/kubeObjects';
import { createLab, service, token, user } from '../__testUtils__/people';
import { TestIssuer } from '../__testUtils__/TestIssuer';
import { TestPlugin } from '../__testUtils__/TestPlugin';

const OLD = '2026-01-01T00:00:00Z';
const NEW = '2026-02-01T00:00:00Z';

describe.each(availableClusters())('GET /inbox on %s', kind => {
  let kubernetes: TestCluster;
  let issuer: TestIssuer;
  let plugin: TestPlugin;

  /** A workspace of mallory's that has asked for these buckets. */
  async function createAsker(name: string, buckets: Record<string, string>) {
    await createObject(kubernetes.api, 'workspace', `storages/${name}`, {
      metadata: {
        name,
        annotations: {
          'workspace.eoepca.org/title': `Title of ${name}`,
          'workspace.eoepca.org/contact': `${name}@example.org`,
        },
      },
      spec: {
        principal: name,
        buckets: [],
        bucketAccessRequests: Object.entries(buckets).map(
          ([bucketName, requestedAt]) => ({ bucketName, requestedAt }),
        ),
      },
    });
    await createObject(kubernetes.api, 'workspace', `datalabs/${name}`, {
      spec: { users: ['mallory'] },
    });
  }

  beforeAll(async () => {
    issuer = await TestIssuer.start();
    kubernetes = await startKubernetes(kind);
    await createLab(kubernetes.api, 'workspace', 'maps');
    await createLab(kubernetes.api, 'workspace', 'tiles');
    await createLab(kubernetes.api, 'workspace', 'foreign', {
      users: ['erin'],
      userOverrides: {},
    });
    await createAsker('early', { tiles: OLD, foreign: OLD, absent: OLD });
    await createAsker('late', { maps: NEW });
    await createAsker('decided', { maps: NEW });
    plugin = await TestPlugin.start({
      kubeconfig: kubernetes.kubeconfig,
      config: { oidc: { issuer: issuer.url } },
    });
    await plugin.ready();
    await plugin.sees('decided');
    await plugin
      .as(user('alice'))
      .send('PUT', '/workspaces/maps/grants/maps/decided', {
        permission: 'None',
      })
      .expect(202);
  });

  afterAll(async () => {
    await plugin?.stop();
    await kubernetes?.stop();
    await issuer?.stop();
  });

  const waitingFor = async (authorization: string) => {
    const { status, body } = await plugin.as(authorization).get('/inbox');
    return { status, body };
  };

  const TILES = { workspace: 'early', bucket: 'tiles', owner: 'tiles' };
  const MAPS = { workspace: 'late', bucket: 'maps', owner: 'maps' };

  it.each([
    ['the owner of two workspaces', () => user('alice'), [TILES, MAPS]],
    ['an admin of them', () => user('bob'), [TILES, MAPS]],
    ['a member who may not decide', () => user('carol'), []],
    ['a stranger', () => user('dave'), []],
    ['a platform admin without workspaces', () => user('root'), []],
    ['a service', () => service('plugin:other'), []],
    [
      'a token for one of them',
      () => token(issuer, { tiles: ['ws_admin'] }),
      [TILES],
    ],
  ])('tells %s what waits, the oldest first', async (_, header, expected) => {
    const { status, body } = await waitingFor(await header());
    expect(status).toBe(200);
    expect(body).toHaveLength(expected.length);
    expect(body).toMatchObject(
      expected.map(each => ({ ...each, state: 'pending' })),
    );
  });

  it('introduces each requester with its title, owner and contact', async () => {
    const { body } = await waitingFor(await user('alice'));
    expect(body[0]).toMatchObject({
      workspace: 'early',
      workspace_title: 'Title of early',
      workspace_owner: 'mallory',
      workspace_contact: 'early@example.org',
    });
  });

  it('tells nobody who has not signed in', async () => {
    expect((await waitingFor('')).status).toBe(401);
  });
});
