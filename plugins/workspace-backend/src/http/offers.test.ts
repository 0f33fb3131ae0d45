import { availableClusters } from '@internal/dev-cluster/testing';
import { TestBed } from '../__testUtils__/TestBed';

describe.each(availableClusters())('a grant without a request on %s', kind => {
  const bed = TestBed.on(kind, { workspaces: ['offered'] });

  const send = (method: string, path: string, body?: object) =>
    bed.as('alice').send(method, `/workspaces/${path}`, body);
  const ask = (workspace: string, body: object) =>
    send('POST', `${workspace}/requests`, { permission: 'ReadOnly', ...body });
  const access = async (workspace: string) =>
    (await send('GET', `${workspace}/access`)).body;

  it('is an offer, and in effect once accepted as it was seen', async () => {
    const taker = 'offered';
    await bed.create('storages/offerer', {
      metadata: {
        name: 'offerer',
        labels: { 'storages.pkg.internal/discoverable': 'true' },
      },
      spec: {
        principal: 'offerer',
        buckets: [{ bucketName: 'offerer' }],
        bucketAccessGrants: ['offerer', 'not-its-own'].map(bucketName => ({
          bucketName,
          grantee: taker,
          permission: 'ReadOnly',
          grantedAt: '2026-03-01T09:00:00Z',
        })),
      },
    });
    await bed.create('datalabs/offerer', {
      spec: { users: ['alice'] },
    });
    await bed.plugin.sees('offerer');
    const seen = {
      permission: 'ReadOnly',
      granted_at: '2026-03-01T09:00:00Z',
    };
    expect((await access(taker)).offers).toEqual([
      { workspace: taker, bucket: 'offerer', owner: 'offerer', ...seen },
    ]);
    expect((await access('offerer')).grants).toMatchObject([
      { bucket: 'offerer', requested: false, not_in_effect: 'request' },
      { bucket: 'not-its-own', not_in_effect: 'bucket' },
    ]);

    const changed = await ask(taker, {
      bucket: 'offerer',
      offer: { ...seen, permission: 'ReadWrite' },
    });
    expect(changed.status).toBe(409);
    expect(changed.body.error).toMatchObject({ offer: seen });
    expect(
      (await bed.read(`storages/${taker}`)).spec.bucketAccessRequests,
    ).toBeUndefined();

    const accepted = await ask(taker, { bucket: 'offerer', offer: seen });
    expect(accepted.status).toBe(201);
    expect(accepted.body.state).toBe('granted');
    expect((await access(taker)).offers).toEqual([]);
    const [inEffect] = (await access('offerer')).grants;
    expect(inEffect).not.toHaveProperty('not_in_effect');

    // Withdrawing makes an offer of it again.
    await send('DELETE', `${taker}/requests/offerer`);
    expect((await access(taker)).offers).toHaveLength(1);
    const gone = await send('DELETE', `offerer/grants/offerer/${taker}`);
    expect(gone.status).toBe(204);
    const late = await ask(taker, { bucket: 'offerer', offer: seen });
    expect(late.status).toBe(409);
    expect(late.body.error).toMatchObject({ offer: null });
  });

  it('shows in the view as recorded, with both times its own', async () => {
    await bed.create('storages/shower', {
      spec: {
        principal: 'shower',
        buckets: [{ bucketName: 'shower', discoverable: true }],
        bucketAccessGrants: [
          {
            bucketName: 'shower',
            grantee: 'offered',
            permission: 'ReadOnly',
            grantedAt: '2026-03-02T10:30:00Z',
          },
        ],
      },
    });
    await bed.create('datalabs/shower', { spec: { users: ['alice'] } });
    await bed.plugin.sees('shower');
    const rows = async (query = '') =>
      (
        await send('GET', `offered${query}`)
      ).body.storage.bucket_access_requests.filter(
        (row: { bucket: string }) => row.bucket === 'shower',
      );
    expect(await rows()).toEqual([
      {
        workspace: 'offered',
        bucket: 'shower',
        permission: 'ReadWrite',
        request_timestamp: '2026-03-02T10:30:00Z',
        grant_timestamp: '2026-03-02T10:30:00Z',
        granted_permission: 'ReadOnly',
        not_in_effect: 'label',
      },
    ]);
    expect(await rows('?discoverable=false')).toEqual([]);
  });

  it('and a request for it have no effect without the label, which saving adds', async () => {
    await bed.create('storages/unlabelled', {
      spec: {
        principal: 'unlabelled',
        buckets: [{ bucketName: 'unlabelled' }],
        bucketAccessGrants: [
          {
            bucketName: 'unlabelled',
            grantee: 'offered',
            permission: 'ReadOnly',
            grantedAt: '2026-03-01T09:00:00Z',
          },
        ],
      },
    });
    await bed.create('datalabs/unlabelled', { spec: { users: ['alice'] } });
    await bed.plugin.sees('unlabelled');
    const asked = await ask('offered', { bucket: 'unlabelled' });
    expect(asked.body).toMatchObject({
      state: 'granted',
      decision: { holds: true, not_in_effect: 'label' },
    });
    const lacking = async () => {
      const { grants } = await access('unlabelled');
      const { requests } = await access('offered');
      const { decision } = requests.find(
        ({ bucket }: { bucket: string }) => bucket === 'unlabelled',
      );
      return [grants[0].not_in_effect, decision.not_in_effect];
    };
    expect(await lacking()).toEqual(['label', 'label']);

    const saved = await send('PUT', 'unlabelled/grants/unlabelled/offered', {
      permission: 'ReadOnly',
    });
    expect(saved.status).toBe(202);
    expect(await lacking()).toEqual([undefined, undefined]);
  });
});
