import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { TestBed } from '../__testUtils__/TestBed';

describe.each(availableClusters())('sessions on %s', kind => {
  const bed = TestBed.withLabs(kind);

  const send = (who: string, method: string, path = '', body?: object) =>
    bed.as(who).send(method, `/workspaces/${bed.lab}/sessions${path}`, body);

  it('GET …/sessions/S answers where a ready one is', async () => {
    const { status, body } = await send('carol', 'GET', '/default');
    expect(status).toBe(200);
    expect(body).toMatchObject({ url: 'https://default.example.org' });
  });

  it('GET …/sessions/S says when to ask again for one that starts', async () => {
    await send('bob', 'POST', '', { name: 'gpu', state: 'started' });
    const { status, headers, body } = await send('carol', 'GET', '/gpu');
    expect(status).toBe(202);
    expect(headers['retry-after']).toBe('10');
    expect(body).toMatchObject({ status: 'starting' });
  });

  it('POST …/sessions makes a stopped one, and says where it is', async () => {
    const { status, headers } = await send('bob', 'POST', '', { name: 'GPU' });
    expect(status).toBe(201);
    expect(headers.location).toBe(
      `${bed.plugin.baseUrl}/workspaces/${bed.lab}/sessions/gpu`,
    );
    expect((await bed.read(`datalabs/${bed.lab}`)).spec.sessions).toEqual([
      { name: 'default', state: 'started' },
      { name: 'gpu', state: 'stopped' },
    ]);
    const again = await send('bob', 'POST', '', { name: 'gpu' });
    expect(again.status).toBe(409);
  });

  it('GET …/sessions tells the volume of a home where the claim is the workspace’s', async () => {
    const { lab } = bed;
    const claim = (session: string) =>
      bed.create(`persistentvolumeclaims/${lab}-${session}-persistent@${lab}`, {
        spec: {
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage: '5Gi' } },
        },
      });
    await send('bob', 'POST', '', { name: 'gpu' });
    await claim('default');
    const sessions = await poll('the volume', async () => {
      const { body } = await send('carol', 'GET');
      return body[0].volume ? body : undefined;
    });
    expect(sessions).toMatchObject([
      {
        name: 'default',
        volume: {
          claim: `${lab}-default-persistent`,
          size: '5Gi',
          phase: 'Pending',
        },
      },
      { name: 'gpu' },
    ]);
    expect(sessions[1]).not.toHaveProperty('volume');
    const { body: stopped } = await send('bob', 'PATCH', '/default', {
      state: 'stopped',
    });
    expect(stopped.volume).toEqual(sessions[0].volume);
  });

  it('POST …/sessions/S/open starts a stopped one for who may manage it only', async () => {
    await send('bob', 'PATCH', '/default', { state: 'stopped' });
    expect((await send('carol', 'POST', '/default/open')).status).toBe(409);
    const opened = await send('bob', 'POST', '/default/open');
    expect(opened.status).toBe(200);
    const { spec } = await bed.read(`datalabs/${bed.lab}`);
    expect(spec.sessions).toEqual([{ name: 'default', state: 'started' }]);
  });

  it('POST …/sessions/S/restart stops one, to be started again, for who may manage it only', async () => {
    expect((await send('carol', 'POST', '/default/restart')).status).toBe(403);
    const { status, body } = await send('bob', 'POST', '/default/restart');
    expect(status).toBe(202);
    expect(body).toMatchObject({ state: 'stopped', restarting: true });
    const waiting = await send('bob', 'POST', '/default/open');
    expect(waiting.status).toBe(202);
    const { spec } = await bed.read(`datalabs/${bed.lab}`);
    expect(spec.sessions).toEqual([{ name: 'default', state: 'stopped' }]);
    await send('bob', 'PATCH', '/default', { state: 'stopped' });
    const refused = await send('bob', 'POST', '/default/restart');
    expect(refused.status).toBe(409);
  });

  it('refuses a store beyond the storage quota, and says what is left', async () => {
    const { lab } = bed;
    await bed.create(`resourcequotas/small@${lab}`, {
      spec: { hard: { 'requests.storage': '1536Mi' } },
    });
    await poll('the quota', async () => {
      const { body } = await bed.as('bob').get(`/workspaces/${lab}`);
      return body.resource_usage?.storage.quota ? body : undefined;
    });
    const stores = (...storages: string[]) =>
      bed.as('alice').send('PUT', `/workspaces/${lab}`, {
        add_stores: storages.map((storage, index) => ({
          type: 'cache',
          name: `c${index}`,
          storage,
        })),
      });
    const tooLarge = await stores('1Gi', '500Gi');
    expect(tooLarge.status).toBe(422);
    expect(tooLarge.body.error.fields).toEqual([
      {
        path: ['add_stores', 1, 'storage'],
        message: expect.stringContaining('1.5 GiB of 1.5 GiB are left'),
      },
    ]);
    expect((await stores('1Gi')).status).toBe(202);
  });
});

describe('sessions whose age is limited', () => {
  const bed = TestBed.on('dev-cluster', {
    workspaces: ['lab'],
    config: { sessions: { maxAge: { hours: 8 }, warnBefore: { hours: 1 } } },
  });

  it('show in the view when they end, and from when to warn', async () => {
    const gpu = { name: 'gpu', state: 'started' };
    await bed.as('bob').send('POST', '/workspaces/lab/sessions', gpu);
    const { body } = await bed.as('carol').get('/workspaces/lab');
    const session = body.datalab.sessions.find(
      ({ name }: { name: string }) => name === 'gpu',
    );
    const hours = (time: string) =>
      Math.round((Date.parse(time) - Date.now()) / 3_600_000);
    expect(hours(session.ends_at)).toBe(8);
    expect(hours(session.warns_at)).toBe(7);
  });
});
