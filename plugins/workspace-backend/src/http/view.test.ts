import { ownTime } from '../__testUtils__/ownTime';
import { TestBed } from '../__testUtils__/TestBed';

const THEN = '2026-03-01T09:00:00Z';
const MINUTE = 60_000;

/** What a view tells beside its own workspace changes while that stays as it is. */
describe('GET /workspaces/NAME, asked again', () => {
  const bed = TestBed.withLabs('dev-cluster');

  const view = async (name = 'alice', workspace = bed.lab) =>
    (await bed.as(name).get(`/workspaces/${workspace}?discoverable=false`))
      .body;

  /** Another workspace, and a view of the one of the test from before it. */
  async function newcomer(spec: object) {
    const name = `${bed.lab}-other`;
    const { version } = await view();
    await bed.create(`storages/${name}`, { spec });
    await bed.create(`datalabs/${name}`, { spec: { users: ['alice'] } });
    await bed.plugin.sees(name);
    return { name, version };
  }

  it('tells who else lists a bucket by now', async () => {
    expect((await view()).storage.buckets[0]).not.toHaveProperty('clash');
    const { version } = await newcomer({
      principal: 'other',
      buckets: [{ bucketName: bed.lab }],
    });
    expect(await view()).toMatchObject({
      version,
      storage: { buckets: [{ name: bed.lab, clash: true }] },
    });
  });

  it('tells of the requests of others, and others of what was decided', async () => {
    const { lab } = bed;
    expect((await view()).storage.bucket_access_requests).toEqual([]);
    const { name, version } = await newcomer({
      principal: 'taker',
      buckets: [],
      bucketAccessRequests: [{ bucketName: lab, requestedAt: THEN }],
    });
    const asked = { workspace: name, bucket: lab, state: 'pending' };
    expect(await view()).toMatchObject({
      version,
      storage: { bucket_access_requests: [asked] },
    });
    const before = await view('alice', name);
    expect(before.storage.bucket_access_requests).toMatchObject([asked]);
    const grant = `/workspaces/${lab}/grants/${lab}/${name}`;
    const { status } = await bed
      .as('alice')
      .send('PUT', grant, { permission: 'ReadOnly' });
    expect(status).toBeLessThan(300);
    expect(await view('alice', name)).toMatchObject({
      version: before.version,
      storage: { bucket_access_requests: [{ state: 'granted' }] },
    });
  });

  it('tells that the time of a request is over', async () => {
    const { later } = ownTime();
    const expiresAt = new Date(Date.now() + 3 * MINUTE).toISOString();
    const note = { bucket: 'maps', expires_at: expiresAt, at: THEN };
    const name = `${bed.lab}-asker`;
    await bed.create(`storages/${name}`, {
      metadata: {
        name,
        annotations: {
          'workspace.eoepca.org/requests': JSON.stringify([note]),
        },
      },
      spec: {
        principal: name,
        buckets: [],
        bucketAccessRequests: [{ bucketName: 'maps', requestedAt: THEN }],
      },
    });
    await bed.create(`datalabs/${name}`, { spec: { users: ['alice'] } });
    await bed.plugin.sees(name);
    const state = async () =>
      (await view('alice', name)).storage.bucket_access_requests.find(
        (row: { bucket: string }) => row.bucket === 'maps',
      ).state;
    expect(await state()).toBe('pending');
    later(3 * MINUTE);
    expect(await state()).toBe('expired');
  });

  it('tells each caller who they are', async () => {
    const users = [];
    for (const name of ['alice', 'bob', 'carol', 'alice']) {
      users.push((await view(name)).user);
    }
    expect(users).toMatchObject([
      { name: 'alice', role: 'owner', may_delete: true },
      { name: 'bob', role: 'admin', may_delete: false },
      { name: 'carol', role: 'user', may_delete: false },
      { name: 'alice', role: 'owner', may_delete: true },
    ]);
  });

  it('tells platform admins, and nobody else, that they are', async () => {
    expect((await view('root')).user).toMatchObject({ platform_admin: true });
    expect((await view('alice')).user).not.toHaveProperty('platform_admin');
  });
});
