import { userCaller } from '../../__testUtils__/callers';
import { createObject } from '../../__testUtils__/kubeObjects';
import { WorkspaceConfig } from '../../config/WorkspaceConfig';
import { Replica } from '../__testUtils__/replica';
import { replicasOn } from '../__testUtils__/replicasOn';

describe('sessions', () => {
  const testbed = replicasOn('dev-cluster');

  beforeEach(async () => {
    await createObject(testbed.api, testbed.namespace, 'storages/lab', {
      spec: { principal: 'lab', buckets: [] },
    });
    await createObject(testbed.api, testbed.namespace, 'datalabs/lab', {
      spec: {
        users: ['alice', 'bob'],
        sessions: [{ name: 'on' }, { name: 'off', state: 'stopped' }],
      },
      status: {
        sessions: { on: { state: 'started', url: 'https://on.example.org' } },
      },
    });
  });

  const start = (
    sessions: Partial<WorkspaceConfig['sessions']> = {},
    fetchUrl?: typeof fetch,
  ): Promise<Replica> =>
    testbed.start({
      sessions: { mode: 'on', max: 3, readiness: 'status', ...sessions },
      fetch: fetchUrl,
    });

  it('are opened where the provider says', async () => {
    const { service } = await start();
    await expect(
      service.sessions.get(userCaller('bob'), 'lab', 'on'),
    ).resolves.toEqual({ status: 'ready', url: 'https://on.example.org' });
    await expect(
      service.sessions.get(userCaller('bob'), 'lab', 'off'),
    ).resolves.toMatchObject({ status: 'starting', retryAfter: 10 });
    await expect(
      service.sessions.get(userCaller('bob'), 'lab', 'none'),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('stay as they are when they are looked at', async () => {
    const { service, cache } = await start({ mode: 'auto' });
    await service.sessions.get(userCaller('alice'), 'lab', 'off');
    expect(cache.get('lab')?.datalab?.sessions[1].state).toBe('stopped');
  });

  it.each([
    ['auto', true],
    ['on', undefined],
  ] as const)(
    'say whether opening starts them in mode %s',
    async (mode, starts) => {
      const { service } = await start({ mode });
      const view = await service.workspaces.view(userCaller('bob'), 'lab');
      expect(view.datalab.opening_starts).toBe(starts);
    },
  );

  it.each([
    ['alice', 'on', 'starting', 'started'],
    ['bob', 'auto', 'starting', 'started'],
    ['bob', 'on', 'ConflictError', 'stopped'],
  ] as const)(
    'that are stopped, opened by %s in mode %s: %s',
    async (who, mode, answer, state) => {
      const { service, cache } = await start({ mode });
      const told = await service.sessions
        .open(userCaller(who), 'lab', 'off')
        .then(
          ({ status }) => status,
          error => error.name,
        );
      expect(told).toBe(answer);
      expect(cache.get('lab')?.datalab?.sessions[1].state).toBe(state);
    },
  );

  it.each([
    [200, 'ready'],
    [302, 'ready'],
    [404, 'ready'],
    [502, 'starting'],
    [undefined, 'starting'],
  ])(
    'whose service answers %s are %s where services are asked',
    async (status, expected) => {
      const asked: unknown[] = [];
      const { service } = await start(
        { readiness: 'service' },
        async (url, init) => {
          asked.push([url, init?.method, init?.redirect]);
          if (status === undefined) throw new TypeError('fetch failed');
          return new Response(null, { status });
        },
      );
      await expect(
        service.sessions.get(userCaller('bob'), 'lab', 'on'),
      ).resolves.toMatchObject({ status: expected });
      expect(asked).toEqual([['http://lab-on.lab.svc/', 'HEAD', 'manual']]);
    },
  );

  it('are none in a new workspace where there may be none', async () => {
    const { service, cache } = await start({ max: 0 });
    const { name } = await service.workspaces.create(userCaller('carol'), {
      preferred_name: 'none',
    });
    expect(cache.get(name)?.datalab?.sessions).toEqual([]);
    await expect(
      service.sessions.create(userCaller('carol'), name, { name: 'a' }),
    ).rejects.toMatchObject({
      name: 'UnprocessableError',
      message:
        'Sessions are disabled on this platform (workspace.sessions.max is 0)',
    });
  });

  it('are asked at the domain of the cluster where one is configured', async () => {
    const fetchUrl = jest.fn(async () => new Response(null, { status: 200 }));
    const { service } = await start(
      { readiness: 'service', clusterDomain: 'cluster.local' },
      fetchUrl,
    );
    await service.sessions.get(userCaller('bob'), 'lab', 'on');
    expect(fetchUrl).toHaveBeenCalledWith(
      'http://lab-on.lab.svc.cluster.local/',
      expect.anything(),
    );
  });

  it('whose name is no host name are asked of nobody', async () => {
    const name = 'x.evil.example.org/';
    await createObject(testbed.api, testbed.namespace, 'storages/odd', {
      spec: { principal: 'odd', buckets: [] },
    });
    await createObject(testbed.api, testbed.namespace, 'datalabs/odd', {
      spec: { users: ['alice'], sessions: [{ name }] },
      status: { sessions: { [name]: { url: 'https://odd.example.org' } } },
    });
    const fetchUrl = jest.fn();
    const { service } = await start({ readiness: 'service' }, fetchUrl);
    await expect(
      service.sessions.get(userCaller('alice'), 'odd', name),
    ).resolves.toMatchObject({ status: 'starting' });
    expect(fetchUrl).not.toHaveBeenCalled();
  });
});
