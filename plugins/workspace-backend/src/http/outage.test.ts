import {
  TestCluster,
  poll,
  startKubernetes,
} from '@internal/dev-cluster/testing';
import { createObject, readObject } from '../__testUtils__/kubeObjects';
import { Line } from '../__testUtils__/Line';
import { createLab, user } from '../__testUtils__/people';
import { TestPlugin } from '../__testUtils__/TestPlugin';

describe('while the plugin runs', () => {
  let kubernetes: TestCluster;
  let line: Line;
  let plugin: TestPlugin;

  beforeAll(async () => {
    kubernetes = await startKubernetes('dev-cluster');
    line = await Line.to(kubernetes);
    await createLab(kubernetes.api, 'workspace', 'lab');
    await createObject(kubernetes.api, 'workspace', 'storages/plain', {
      spec: { principal: 'plain', buckets: [] },
    });
    plugin = await TestPlugin.start({ kubeconfig: line.kubeconfig });
    await plugin.ready();
  });

  afterAll(async () => {
    await plugin?.stop();
    await line?.cut().catch(() => {});
    await kubernetes?.stop();
  });

  const alice = () => plugin.as(user('alice'));
  const root = () => plugin.as(user('root'));

  async function specs() {
    return Promise.all(
      ['storages/lab', 'datalabs/lab', 'storages/plain'].map(
        async ref =>
          (await readObject(kubernetes.api, 'workspace', ref)).body.spec,
      ),
    );
  }

  const both = {
    add_buckets: [{ name: 'half-done' }],
    add_memberships: [{ member: 'dan', role: 'user' }],
  };

  it('a workspace without a Datalab takes buckets, and of an edit with members nothing', async () => {
    const before = await specs();
    const { status, body } = await root().send(
      'PUT',
      '/workspaces/plain',
      both,
    );
    expect(status).toBe(409);
    expect(body.error.message).toMatch(
      /Nothing was written; .* create Datalab/,
    );
    expect(await specs()).toEqual(before);
    const buckets = { add_buckets: [{ name: 'plain-more' }] };
    const alone = await root().send('PUT', '/workspaces/plain', buckets);
    expect(alone.status).toBe(202);
  });

  it('a cluster that goes away is told, costs no read, and is found again', async () => {
    const before = await specs();
    await line.cut();
    const stale = await poll('staleness', async () => {
      const answer = await plugin.as().get('/status');
      return answer.body.status === 'stale' ? answer : undefined;
    });
    expect(stale.body.message).toContain('cannot be reached');
    expect(stale.text).not.toContain('127.0.0.1');
    const metrics = await plugin.as().get('/metrics');
    expect(metrics.text).toMatch(
      /workspace_cache_stale\{[^}]*kind="Storage"[^}]*\} 1\n/,
    );

    const view = await alice().get('/workspaces/lab');
    expect(view.status).toBe(200);
    expect(view.headers.warning).toContain('Stale');

    for (const [method, path, sent] of [
      ['PUT', '/workspaces/lab', both],
      ['POST', '/workspaces', { preferred_name: 'new' }],
      ['POST', '/workspaces/lab/sessions', { name: 'new' }],
      ['DELETE', '/workspaces/lab', undefined],
    ] as const) {
      const { status, headers, body } = await alice().send(method, path, sent);
      expect(status).toBe(503);
      expect(headers['retry-after']).toMatch(/^\d+$/);
      expect(body.error.message).toContain('Kubernetes cannot be reached');
      expect(body.error.message).not.toContain('127.0.0.1');
    }

    expect(await specs()).toEqual(before);
    await createLab(kubernetes.api, 'workspace', 'meanwhile');
    await line.mend();
    await plugin.sees('meanwhile');
    expect((await alice().send('PUT', '/workspaces/lab', both)).status).toBe(
      202,
    );
  });

  it('a definition that goes is named to whom it concerns', async () => {
    const before = await specs();
    await kubernetes.api.delete(
      '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/datalabs.pkg.internal',
    );
    const member = await poll('the definition to be gone', async () => {
      const { status, body } = await alice().get('/workspaces/lab');
      // Definitions and Datalabs are watched each by itself.
      return body.error?.message.includes('The Datalab definition')
        ? { status }
        : undefined;
    });
    expect(member.status).toBe(403);

    expect((await root().get('/workspaces/lab')).status).toBe(200);
    const edited = await root().send('PUT', '/workspaces/lab', both);
    expect(edited.status).toBe(503);
    expect(edited.body.error.message).toContain('datalabs.pkg.internal');
    expect((await specs())[0]).toEqual(before[0]);
  });
});
