import {
  createPluginAccount,
  DevCluster,
  readDefinitions,
  startApiServer,
} from '@internal/dev-cluster';
import { poll } from '@internal/dev-cluster/testing';
import { randomUUID } from 'crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import { parse } from 'yaml';
import { Caller } from './__testUtils__/Caller';
import {
  ACTIONS,
  API,
  BEYOND,
  NAME,
  READS,
} from './__testUtils__/kubernetesCalls';
import { FileServer, serveFiles } from './__testUtils__/serveFiles';
import { Portal, startPortal } from './__testUtils__/startPortal';

const SECRETS = { group: '', plural: 'secrets' };
interface FoundDocument {
  document: { title: string };
}

const STORAGES = { group: 'pkg.internal', plural: 'storages' };
const DATALABS = { group: 'pkg.internal', plural: 'datalabs' };
const VALUE = Buffer.from('hunter2').toString('base64');
/** What the Kubernetes plugin goes by. */
const labels = { 'backstage.io/kubernetes-id': NAME };

/** The plugin's cluster as `npm start` configures it. */
function pluginCluster(kubeconfig: string) {
  const { clusters, users } = parse(kubeconfig);
  return {
    name: 'dev-cluster',
    url: clusters[0].cluster.server,
    caData: clusters[0].cluster['certificate-authority-data'],
    authProvider: 'serviceAccount',
    serviceAccountToken: users[0].user.token,
  };
}

describe("the shipped portal's backend", () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-test-'));
  let cluster: DevCluster;
  let files: FileServer;
  let portal: Portal;
  const callers: Record<string, Caller> = {};

  beforeAll(async () => {
    cluster = await startApiServer({ definitions: readDefinitions() });
    cluster.store.create(SECRETS, {
      metadata: { name: 'minio-secret', namespace: 'workspace', labels },
      data: { AWS_SECRET_ACCESS_KEY: VALUE },
    });
    cluster.store.create(DATALABS, {
      metadata: { name: NAME, namespace: 'workspace', labels },
      spec: { users: ['alice', 'bob', 'carol'] },
    });
    const kubeconfig = join(folder, 'kubeconfig');
    writeFileSync(kubeconfig, cluster.kubeconfig, { mode: 0o600 });
    files = await serveFiles();
    portal = await startPortal({
      backend: { reading: { allow: [{ host: files.host }] } },
      workspace: { cluster: { kubeconfig } },
      kubernetes: {
        clusterLocatorMethods: [
          {
            type: 'config',
            clusters: [pluginCluster(createPluginAccount(cluster))],
          },
        ],
      },
    });
    callers.nobody = new Caller(portal.url);
    for (const name of ['alice', 'dave', 'olivia']) {
      callers[name] = new Caller(portal.url, await portal.signIn(name));
    }
  });

  afterAll(async () => {
    await portal?.stop();
    await files?.stop();
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('the Kubernetes plugin', () => {
    const datalab = () =>
      cluster.store.get(DATALABS, { namespace: 'workspace', name: NAME });

    it.each([...READS, ...BEYOND, ...ACTIONS])(
      'answers nobody who is not signed in: %s',
      async (_, call) => {
        expect((await call(callers.nobody)).status).toBe(401);
      },
    );

    it.each([...READS, ...BEYOND])(
      'refuses members and other users: %s',
      async (_, call) => {
        const before = datalab();
        for (const who of ['alice', 'dave']) {
          const { status, text } = await call(callers[who]);
          expect([who, status]).toEqual([who, 403]);
          expect(text).not.toContain(VALUE);
        }
        expect(datalab()).toEqual(before);
      },
    );

    it.each(ACTIONS)(
      'hides its actions from members and other users: %s',
      async (_, call) => {
        for (const who of ['alice', 'dave']) {
          const list = await callers[who].get(
            `${API}/.backstage/actions/v1/actions`,
          );
          expect(JSON.parse(list.text)).toEqual({ actions: [] });
          expect((await call(callers[who])).status).toBe(404);
        }
      },
    );

    // Backstage 1.57 routes WebSockets by an API of its own, at which the Kubernetes plugin registers none: not even
    // platform admins have them.
    it('gives nobody a WebSocket to a pod', async () => {
      for (const who of ['nobody', 'dave', 'olivia']) {
        const status = await callers[who].upgrade(
          `${API}/proxy/api/v1/namespaces/workspace/pods/any/exec?command=env`,
        );
        expect([who, status]).toEqual([who, 404]);
      }
    });

    it.each([...READS, ...ACTIONS])(
      'answers platform admins, though with no Secret: %s',
      async (_, call) => {
        const { status, text } = await call(callers.olivia);
        expect(status).toBe(200);
        expect(text).not.toContain(VALUE);
        expect(text).not.toContain('minio-secret');
      },
    );

    it('finds every kind that it is configured to ask for', async () => {
      const { text } = await callers.olivia.post(
        `${API}/resources/workloads/query`,
        { entityRef: `component:default/${NAME}` },
      );
      const { items } = JSON.parse(text) as { items: { errors: unknown[] }[] };
      expect(items.map(({ errors }) => errors)).toEqual([[]]);
    });

    it.each(BEYOND)(
      'does for platform admins what its account may, no more: %s',
      async (_, call) => {
        const before = datalab();
        const { status, text } = await call(callers.olivia);
        expect(status).toBe(403);
        expect(text).toContain(
          'system:serviceaccount:backstage:backstage-kubernetes',
        );
        expect(datalab()).toEqual(before);
      },
    );
  });

  describe('the catalog of workspaces', () => {
    const WORKSPACE = 'resource/default/tidal-flats';
    const OPEN = 'resource/buckets/tidal-flats-maps';
    const PRIVATE = 'resource/buckets/tidal-flats';

    const sees = async (who: string, ref: string) => {
      const { status } = await callers[who].get(
        `/api/catalog/entities/by-name/${ref}`,
      );
      return status === 200;
    };

    beforeAll(async () => {
      const metadata = { name: 'tidal-flats', namespace: 'workspace' };
      cluster.store.create(DATALABS, {
        metadata,
        spec: { users: ['alice', 'bob'] },
      });
      cluster.store.create(STORAGES, {
        metadata,
        spec: {
          principal: 'tidal-flats',
          buckets: [
            { bucketName: 'tidal-flats' },
            { bucketName: 'tidal-flats-maps', discoverable: true },
          ],
        },
      });
      await poll(
        'the catalog to have all of it',
        async () => (await sees('olivia', OPEN)) || undefined,
      );
    });

    it.each([
      ['a member', 'alice', [WORKSPACE, OPEN, PRIVATE]],
      ['a platform admin', 'olivia', [WORKSPACE, OPEN, PRIVATE]],
      ['anybody else', 'dave', [OPEN]],
      ['nobody who is not signed in', 'nobody', []],
    ])('shows to %s what they may see', async (_, who, expected) => {
      const seen = [];
      for (const ref of [WORKSPACE, OPEN, PRIVATE]) {
        if (await sees(who, ref)) seen.push(ref);
      }
      expect(seen).toEqual(expected);
      const list = await callers[who].get(
        '/api/catalog/entities?filter=kind=resource',
      );
      const found = list.status === 200 ? JSON.parse(list.text) : [];
      expect(found).toHaveLength(expected.length);
    });

    it.each([
      ['a member', 'alice', ['tidal-flats', 'tidal-flats-maps']],
      ['a platform admin', 'olivia', ['tidal-flats', 'tidal-flats-maps']],
      ['anybody else', 'dave', ['tidal-flats-maps']],
    ])('lets %s find what they may see', async (_, who, expected) => {
      const find = async () => {
        const { text } = await callers[who].get(
          '/api/search/query?term=tidal-flats',
        );
        const { results = [] } = JSON.parse(text);
        return results.map((each: FoundDocument) => each.document.title).sort();
      };
      let found: string[] = [];
      await poll('the search to know all', async () => {
        found = await find();
        return found.length >= expected.length || undefined;
      });
      expect(found).toEqual(expected);
    });

    it('relates members and workspaces', async () => {
      const { text } = await callers.olivia.get(
        `/api/catalog/entities/by-name/${WORKSPACE}`,
      );
      const { relations } = JSON.parse(text);
      expect(relations).toEqual(
        expect.arrayContaining([
          {
            type: 'hasWorkspaceMember',
            targetRef: 'user:default/bob',
          },
          {
            type: 'dependsOn',
            targetRef: 'resource:buckets/tidal-flats-maps',
          },
        ]),
      );
    });
  });

  describe('the catalog', () => {
    const entity = (kind: string, name: string, spec: object) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name },
      spec,
    });
    const mallory = entity('User', 'mallory', {
      profile: { email: 'mallory@example.org' },
      memberOf: [],
    });
    const rivals = entity('Group', 'rivals', { type: 'team', children: [] });
    const component = (name: string) =>
      entity('Component', name, {
        type: 'service',
        lifecycle: 'experimental',
        owner: 'group:default/platform',
      });
    const people = resolve(__dirname, '../../../examples/people.yaml');

    const register = (target: string, type = 'url', query = '') =>
      callers.dave.post(`/api/catalog/locations${query}`, { type, target });

    const exists = async (ref: string) =>
      (await callers.dave.get(`/api/catalog/entities/by-name/${ref}`))
        .status === 200;

    /** What the catalog says to a location without registering it. */
    async function tryOut(target: string): Promise<string> {
      const { status, text } = await register(target, 'url', '?dryRun=true');
      return `${status} ${text}`;
    }

    /** Registers a location and waits until the catalog has read it, and what was registered after it. */
    async function registerAndWait(target: string): Promise<void> {
      const before = files.requests(target);
      expect((await register(target)).status).toBe(201);
      await poll(
        `${target} to be read`,
        async () => files.requests(target) > before || undefined,
      );
      const later = `later-${randomUUID()}`;
      await register(files.put(`${later}.yaml`, component(later)));
      await poll(
        'what was registered later',
        async () => (await exists(`component/default/${later}`)) || undefined,
      );
    }

    it('takes components from a location that a user registers', async () => {
      const target = files.put('component.yaml', component('tide-tables'));
      await registerAndWait(target);
      expect(await exists('component/default/tide-tables')).toBe(true);
    });

    it.each([
      ['a User', [mallory]],
      ['a Group', [rivals]],
      ['a User beside a component', [component('decoy'), mallory]],
      ['a user in lower case', [{ ...mallory, kind: 'user' }]],
    ])('takes nothing from one that brings %s', async (what, entities) => {
      const target = files.put(`${what.replace(/ /g, '-')}.yaml`, ...entities);
      expect(await tryOut(target)).toContain('not of an allowed kind');
      await registerAndWait(target);
      expect(await exists('user/default/mallory')).toBe(false);
      expect(await exists('group/default/rivals')).toBe(false);
      await expect(portal.signIn('mallory')).rejects.toThrow('404');
    });

    it('takes no User by way of a further location, whatever origin that claims', async () => {
      const inner = files.put('inner.yaml', mallory);
      const origin = `file:${people}`;
      const outer = files.put('outer.yaml', {
        ...entity('Location', 'forged', { type: 'url', targets: [inner] }),
        metadata: {
          name: 'forged',
          annotations: {
            'backstage.io/managed-by-location': origin,
            'backstage.io/managed-by-origin-location': origin,
          },
        },
      });
      expect(await tryOut(outer)).toContain('not of an allowed kind');
      await registerAndWait(outer);
      expect(await exists('user/default/mallory')).toBe(false);
    });

    it('reads no file of its own machine, and no address that is not allowed', async () => {
      expect((await register(people, 'file')).status).toBe(400);
      const local = files.put(
        'file.yaml',
        entity('Location', 'local', { type: 'file', targets: [people] }),
      );
      expect(await tryOut(local)).toContain('must be of an allowed type');
      expect(await tryOut(`${cluster.url}/version`)).toContain('not allowed');
    });

    it.each(['user/default/olivia', 'group/default/platform'])(
      "takes %s from the demo's own file",
      async ref => {
        await poll(ref, async () => (await exists(ref)) || undefined);
        expect(await exists(ref)).toBe(true);
      },
    );
  });

  it('knows no sign-in as a guest', async () => {
    const { status } = await callers.nobody.get('/api/auth/guest/refresh');
    expect(status).toBe(404);
  });

  it.each(['proxy', 'scaffolder', 'techdocs', 'search', 'devtools', 'mcp'])(
    'has no plugin %s',
    async plugin => {
      const { status } = await callers.olivia.get(`/api/${plugin}/`);
      expect(status).toBe(404);
    },
  );

  it('lets no user publish or read events between plugins', async () => {
    const events = '/api/events/bus/v1';
    const answers = [
      await callers.dave.post(`${events}/events`, {
        event: { topic: 'signals', payload: {} },
      }),
      await callers.dave.send('PUT', `${events}/subscriptions/mine`, {
        topics: ['signals'],
      }),
      await callers.dave.get(`${events}/subscriptions/mine/events`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });
});
