import {
  core,
  DATALABS,
  poll,
  ProvidersBed,
  STORAGES,
} from './__testUtils__/ProvidersBed';

describe('the provider of Datalabs', () => {
  const bed = ProvidersBed.shared({
    delayMs: 150,
    isUser: name => name !== 'mallory',
  });

  it('makes namespace, claims and credentials of a Datalab, and no quota', async () => {
    bed.createStorage('whole');
    bed.createDatalab('whole', {
      sessions: [{ name: 'default' }, { name: 'gpu', state: 'stopped' }],
      registry: { enabled: true },
      cacheStores: { hot: { storage: '2Gi' } },
      quota: { budget: 'small', storage: '3Gi' },
    });
    await bed.isReady(STORAGES, 'whole');
    await bed.isReady(DATALABS, 'whole');
    expect(bed.claimsOf('whole')).toEqual([
      'hot-hot-0',
      'whole-default-persistent',
      'whole-gpu-persistent',
    ]);
    const home = bed.store.get(core('persistentvolumeclaims'), {
      namespace: 'whole',
      name: 'whole-gpu-persistent',
    });
    expect(home).toMatchObject({
      spec: { resources: { requests: { storage: '3Gi' } } },
      status: { phase: 'Bound', capacity: { storage: '3Gi' } },
    });
    expect(
      bed.store.list(core('resourcequotas'), { namespace: 'whole' }),
    ).toEqual([]);
    const keys = await poll('the passwords', () => {
      const data = Object.keys(bed.secret('whole-datalab')?.data ?? {});
      return data.includes('REDIS_HOT_PASSWORD') ? data : undefined;
    });
    expect(keys).toContain('AWS_SECRET_ACCESS_KEY');
    expect(keys.filter(key => /BUCKET|REGISTRY/.test(key))).toEqual([]);
  });

  it('makes no Secret of a Datalab whose storage Secret is not there', async () => {
    bed.createStorage('apart', { principal: 'p-apart' });
    bed.createDatalab('apart', { secretName: 'apart' });
    await bed.isReady(STORAGES, 'apart');
    await bed.isReady(DATALABS, 'apart');
    expect(bed.secret('p-apart')).toBeDefined();
    expect(bed.secret('apart-datalab')).toBeUndefined();
  });

  it('waits for a member whom Keycloak does not know, and for nobody else', async () => {
    bed.createDatalab('strange', { users: ['alice', 'mallory'] });
    const unready = 'Unready resources: keycloak-memberships-users-strange';
    await poll('all but the members', () => {
      const ready = bed.condition(DATALABS, 'strange', 'Ready');
      return ready?.message === unready || undefined;
    });
    const memberships = {
      group: 'group.keycloak.m.crossplane.io',
      plural: 'memberships',
    };
    const { message } = bed.condition(memberships, 'strange', 'Synced')!;
    expect(message).toContain('user with username mallory does not exist');
    expect(bed.condition(memberships, 'strange-admin', 'Ready')?.status).toBe(
      'True',
    );

    bed.edit(DATALABS, 'strange', { users: ['alice'] });
    await bed.isReady(DATALABS, 'strange');
    expect(bed.condition(memberships, 'strange', 'Synced')?.status).toBe(
      'True',
    );
  });

  it('starts sessions, and takes their address away when they stop', async () => {
    bed.createDatalab('sessions', { sessions: [{ name: 'default' }] });
    const pending = await bed.session('sessions', 'default', 'Pending');
    expect(pending.url).toBeUndefined();
    const running = await bed.session('sessions', 'default', 'Running');
    const url = `${bed.sessionsUrl}/sessions/default/`;
    expect(running).toEqual({ state: 'started', phase: 'Running', url });
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<strong>sessions</strong>');

    bed.edit(DATALABS, 'sessions', {
      sessions: [
        { name: 'default', state: 'stopped' },
        { name: 'other', state: 'started' },
      ],
    });
    const statuses = () => bed.read(DATALABS, 'sessions')?.status?.sessions;
    await poll(
      'the session to stop',
      () => statuses()?.default?.state === 'stopped' || undefined,
    );
    expect(statuses()?.default).toEqual({ state: 'stopped' });
    expect((await fetch(url)).status).toBe(404);
    await bed.session('sessions', 'other', 'Running');

    bed.edit(DATALABS, 'sessions', {
      sessions: [{ name: 'default', state: 'started' }],
    });
    await bed.session('sessions', 'default', 'Pending');
    await bed.session('sessions', 'default', 'Running');
    expect(statuses()).not.toHaveProperty('other');
    expect(bed.claimsOf('sessions')).toEqual(['sessions-default-persistent']);
  });

  it('serves a Datalab of the older version, whose sessions are names', async () => {
    bed.store.create(
      { ...DATALABS, version: 'v1beta1' },
      {
        metadata: { name: 'older', namespace: 'workspace' },
        spec: { users: ['alice'], sessions: ['default'] },
      },
    );
    const { url } = await bed.session('older', 'default', 'Running');
    expect(url).toBeDefined();
  });

  it('answers 404 to addresses that are no session, and 405 to writes', async () => {
    for (const path of ['/', '/none/default/', '/%E0%A4%A/x']) {
      expect((await fetch(bed.sessionsUrl + path)).status).toBe(404);
    }
    const posted = await fetch(bed.sessionsUrl, { method: 'POST' });
    expect(posted.status).toBe(405);
  });
});
