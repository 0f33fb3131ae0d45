import { availableClusters } from '@internal/dev-cluster/testing';
import { accessOn } from './__testUtils__/accessOn';

const FUTURE = '2100-01-01T00:00:00.000Z';

describe.each(availableClusters())('access on %s', kind => {
  const { bed, send, asker, ask, access, storage } = accessOn(kind);

  it('is asked for and granted at a lower level, and both sides see how it stands', async () => {
    const name = await asker('full');
    const asked = await ask(name, {
      bucket: 'giver',
      permission: 'ReadWrite',
      reason: ' readonly would not do ',
      expires_at: '2099-12-31T23:00:00-01:00',
    });
    expect(asked.status).toBe(201);
    expect(asked.body).toMatchObject({
      workspace: name,
      bucket: 'giver',
      owner: 'giver',
      permission: 'ReadWrite',
      state: 'pending',
      requested_by: 'user:default/alice',
      reason: 'readonly would not do',
      expires_at: FUTURE,
    });
    expect((await access('giver')).inbox).toContainEqual({
      ...asked.body,
      workspace_owner: 'alice',
    });
    expect((await storage(name)).spec.bucketAccessRequests).toEqual([
      {
        bucketName: 'giver',
        reason: 'requesting access',
        requestedAt: asked.body.requested_at,
      },
    ]);

    const granted = await send('PUT', `giver/grants/giver/${name}`, {
      permission: 'ReadOnly',
      comment: 'to read',
    });
    expect(granted.status).toBe(202);
    expect(granted.body).toMatchObject({
      grantee: name,
      workspaces: [name],
      state: 'granted',
      requested: true,
      expires_at: FUTURE,
    });
    expect((await access(name)).requests).toMatchObject([
      {
        state: 'granted',
        decision: {
          permission: 'ReadOnly',
          comment: 'to read',
          expires_at: FUTURE,
          holds: true,
        },
      },
    ]);
    const { body } = await send('GET', `${name}?discoverable=false`);
    expect(body.storage.bucket_access_requests).toEqual([
      {
        workspace: name,
        bucket: 'giver',
        permission: 'ReadWrite',
        state: 'granted',
        request_timestamp: granted.body.granted_at,
        grant_timestamp: granted.body.granted_at,
        granted_permission: 'ReadOnly',
        requested_at: asked.body.requested_at,
        reason: 'readonly would not do',
        expires_at: FUTURE,
      },
    ]);
    for (const each of [name, 'giver']) {
      expect((await storage(each)).metadata.labels).toEqual({
        'storages.pkg.internal/discoverable': 'true',
      });
    }
  });

  it('is counted while it is pending, for those who may decide', async () => {
    const name = await asker('counted');
    const receiver = await asker('counting');
    const pending = async (as: string) =>
      (await bed.as(as).get(`/workspaces/${receiver}`)).body.storage
        .pending_decisions;
    expect(await pending('alice')).toBe(0);
    await ask(name, { bucket: receiver });
    expect([await pending('alice'), await pending('bob')]).toEqual([1, 1]);
    expect(await pending('carol')).toBeUndefined();
    await send('PUT', `${receiver}/grants/${receiver}/${name}`, {
      permission: 'ReadOnly',
    });
    expect(await pending('alice')).toBe(0);
  });

  it('is refused with a comment, and asked for again', async () => {
    const name = await asker('refused');
    await ask(name, { bucket: 'giver' });
    const path = `giver/grants/giver/${name}`;
    await send('PUT', path, { permission: 'None', comment: 'not yet' });
    expect((await access(name)).requests).toMatchObject([
      { state: 'denied', decision: { comment: 'not yet' } },
    ]);

    const again = await ask(name, { bucket: 'giver', reason: 'please' });
    expect(again.body).toMatchObject({
      state: 'pending',
      decision: { permission: 'None', holds: false },
    });
    const { body } = await send('GET', `${name}?discoverable=false`);
    expect(body.storage.bucket_access_requests).toMatchObject([
      { state: 'pending', request_timestamp: again.body.requested_at },
    ]);
    await send('PUT', path, { permission: 'None' });
    expect((await access(name)).requests).toMatchObject([{ state: 'denied' }]);
  });

  it('is decided on as it was seen, or not at all', async () => {
    const name = await asker('fickle');
    const path = `giver/grants/giver/${name}`;
    const seenOf = ({ permission, requested_at, expires_at }: any) => ({
      permission,
      requested_at,
      expires_at,
    });
    const first = await ask(name, { bucket: 'giver', expires_at: FUTURE });
    const second = await ask(name, {
      bucket: 'giver',
      permission: 'ReadWrite',
      expires_at: FUTURE,
    });
    const decide = (request: object) =>
      send('PUT', path, { permission: 'ReadOnly', request });
    const late = await decide(seenOf(first.body));
    expect(late.status).toBe(409);
    expect(late.body.error).toMatchObject({
      name: 'ConflictError',
      request: seenOf(second.body),
    });
    expect((await access(name)).requests).toMatchObject([{ state: 'pending' }]);
    expect((await decide(seenOf(second.body))).status).toBe(202);

    await send('DELETE', `${name}/requests/giver`);
    const gone = await decide(seenOf(second.body));
    expect(gone.status).toBe(409);
    expect(gone.body.error.request).toBeNull();
    await send('DELETE', path);
    // Nor does anything tell whether there is such a workspace.
    for (const grantee of [name, 'nobody-at-all']) {
      const { status, body } = await send(
        'PUT',
        `giver/grants/giver/${grantee}`,
        {
          permission: 'ReadOnly',
          request: seenOf(second.body),
        },
      );
      expect([status, body.error.request]).toEqual([409, null]);
    }
  });

  it('is taken back by either side', async () => {
    const name = await asker('back');
    await ask(name, { bucket: 'giver' });
    const path = `giver/grants/giver/${name}`;
    await send('PUT', path, { permission: 'ReadOnly' });
    expect((await send('DELETE', path)).status).toBe(204);
    expect((await send('DELETE', path)).status).toBe(404);
    expect((await access(name)).requests).toMatchObject([{ state: 'pending' }]);

    await send('PUT', path, { permission: 'ReadOnly' });
    const request = `${name}/requests/giver`;
    expect((await send('DELETE', request)).status).toBe(204);
    expect((await send('DELETE', request)).status).toBe(404);
    expect((await access(name)).requests).toEqual([]);
    const { grants } = await access('giver');
    expect(
      grants.find((each: { grantee: string }) => each.grantee === name),
    ).toMatchObject({ state: 'granted', requested: false });
    expect((await send('DELETE', path)).status).toBe(204);
  });

  it('is asked for private buckets alike, whether they are there or not', async () => {
    const name = await asker('curious');
    const answers = [];
    for (const bucket of ['hidden', 'absent']) {
      const { status, body } = await ask(name, { bucket });
      const { requested_at: at, ...rest } = body;
      answers.push({ status, rest: { ...rest, bucket: 'NAME' } });
    }
    expect(answers[0].status).toBe(201);
    expect(answers[0]).toEqual(answers[1]);

    const { inbox } = await access('secretive');
    expect(inbox).toMatchObject([{ workspace: name, bucket: 'hidden' }]);
    const { body } = await send('GET', 'secretive?discoverable=false');
    expect(body.storage.bucket_access_requests).toEqual([]);
  });

  it('is given of no bucket of others', async () => {
    const name = await asker('pushy');
    const decide = (path: string) =>
      send('PUT', path, { permission: 'ReadWrite' });
    await ask(name, { bucket: 'giver' });
    expect((await decide(`secretive/grants/giver/${name}`)).status).toBe(404);
    const { status } = await send('PUT', 'secretive', {
      patch_bucket_access_requests: [
        {
          workspace: name,
          bucket: 'giver',
          permission: 'ReadWrite',
          request_timestamp: FUTURE,
          grant_timestamp: FUTURE,
        },
      ],
    });
    expect(status).toBe(422);
    expect((await storage('secretive')).spec.bucketAccessGrants).toBeFalsy();
  });

  it.each([
    [{ bucket: 'No Bucket' }, ['bucket']],
    [{ bucket: 'giver', expires_at: '2020-01-01T00:00:00Z' }, ['expires_at']],
    [{ bucket: 'giver', expires_at: 'soon' }, ['expires_at']],
    [
      { bucket: 'giver', expires_at: '9999-12-31T23:59:59-23:00' },
      ['expires_at'],
    ],
    [{ bucket: 'giver', permission: 'None' }, ['permission']],
    [{ bucket: 'giver', reason: 'x'.repeat(501) }, ['reason']],
    [{ bucket: 'giver', state: 'granted' }, ['state']],
  ])('is not asked by %j', async (body, path) => {
    const { status, body: answer } = await ask('secretive', body);
    expect(status).toBe(422);
    expect(answer.error.fields).toMatchObject([{ path }]);
  });

  it('of its own buckets is not asked, nor refused until some time', async () => {
    expect((await ask('giver', { bucket: 'giver' })).status).toBe(422);
    const name = await asker('ender');
    await ask(name, { bucket: 'giver' });
    const { status, body } = await send('PUT', `giver/grants/giver/${name}`, {
      permission: 'None',
      expires_at: FUTURE,
    });
    expect(status).toBe(422);
    expect(body.error.fields).toMatchObject([{ path: ['expires_at'] }]);
  });

  it('writes nothing in a dry run, and nothing on another state', async () => {
    const name = await asker('careful');
    const body = { bucket: 'giver', permission: 'ReadOnly' };
    const tried = await send('POST', `${name}/requests?dry_run=true`, body);
    expect(tried.body).toMatchObject({
      dry_run: true,
      changes: [
        { after: { spec: { bucketAccessRequests: [{ reason: 'readonly' }] } } },
      ],
    });
    const { status } = await send('POST', `${name}/requests`, body).set(
      'If-Match',
      '"a.b"',
    );
    expect(status).toBe(412);
    expect((await access(name)).requests).toEqual([]);
  });
});
