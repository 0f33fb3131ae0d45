import { poll } from '@internal/dev-cluster/testing';
import { TestBed } from '../__testUtils__/TestBed';
import { TestPlugin } from '../__testUtils__/TestPlugin';
import { templateOf } from './metering';

describe('templateOf', () => {
  it.each([
    ['/workspaces', '/workspaces'],
    ['/workspaces/', '/workspaces'],
    ['/workspaces/secret-lab', '/workspaces/{workspace}'],
    [
      '/workspaces/secret-lab/sessions/s/open',
      '/workspaces/{workspace}/sessions/{session}/open',
    ],
    ['/workspaces/a/b/c/d/e/f', 'other'],
    ['/', 'other'],
  ])('of %s is %s', (path, template) => {
    expect(templateOf(path)).toBe(template);
  });
});

describe('GET /metrics', () => {
  const bed = TestBed.on('dev-cluster', { workspaces: ['secret-lab'] });

  const read = async () => (await bed.plugin.as().get('/metrics')).text;

  it('tells everyone what the cache knows, in the text format of Prometheus', async () => {
    const { status, headers, text } = await bed.plugin.as().get('/metrics');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/plain;.*version=0\.0\.4/);
    expect(text).toContain('\nworkspace_workspaces 1\n');
    expect(text).toContain('\nworkspace_sessions_started 1\n');
    expect(text).toMatch(/workspace_cache_age_seconds{kind="Storage"} \d/);
    expect(text).toContain('workspace_cache_stale{kind="Datalab"} 0');
    expect(text).toMatch(/workspace_watch_restarts_total{kind="Secret"} \d/);
  });

  it('counts requests by call and status, and writes by what came of them', async () => {
    const path = '/workspaces/secret-lab/sessions/default';
    await bed.as('alice').send('PATCH', path, { state: 'stopped' });
    await bed.as('dave').send('DELETE', path);
    const route = '/workspaces/{workspace}/sessions/{session}';
    const text = await poll('both to be counted', async () => {
      const told = await read();
      return told.includes('method="DELETE"') ? told : undefined;
    });
    for (const [method, status] of [
      ['PATCH', '202'],
      ['DELETE', '403'],
    ]) {
      expect(text).toContain(
        `workspace_http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"} 1`,
      );
    }
    expect(text).toContain(
      'workspace_cluster_writes_total{verb="edit",kind="Datalab",outcome="ok"} 1',
    );
  });

  it('names no workspace and no person', async () => {
    expect(await read()).not.toMatch(/secret-lab|alice|dave/);
  });

  it('is not there where the configuration says so', async () => {
    const without = await TestPlugin.start({
      kubeconfig: bed.kubernetes.kubeconfig,
      config: { metrics: { enabled: false } },
    });
    try {
      expect((await without.as().get('/metrics')).status).toBe(404);
    } finally {
      await without.stop();
    }
  });
});
