import { availableClusters } from '@internal/dev-cluster/testing';
import { service, token, user } from '../__testUtils__/people';
import { TestIssuer } from '../__testUtils__/TestIssuer';
import { accessOn } from './__testUtils__/accessOn';

describe.each(availableClusters())('GET /buckets on %s', kind => {
  let issuer: TestIssuer;

  beforeAll(async () => {
    issuer = await TestIssuer.start();
  });

  afterAll(() => issuer?.stop());

  const { bed, asker, send } = accessOn(kind, () => ({
    oidc: { issuer: issuer.url },
  }));
  const list = (query = '', authorization = user('alice')) =>
    bed.plugin.as(authorization).get(`/buckets${query}`);

  it('leads from page to page, by name, and finds by words', async () => {
    for (const name of ['dir-c', 'dir-a', 'dir-b']) await asker(name);
    const first = await list('?q=DIR-&limit=2&except=dir-b');
    expect(first.body).toEqual([
      { bucket: 'dir-a', workspace: 'dir-a', own: true },
      { bucket: 'dir-c', workspace: 'dir-c', own: true },
    ]);
    expect(first.headers.link).toBeUndefined();

    const page = await list('?q=dir-&limit=2');
    const [, next] = page.headers.link.match(/^<(.+)>; rel="next"$/) ?? [];
    await asker('dir-0');
    const rest = await list(new URL(next).search);
    expect(rest.body).toEqual([
      { bucket: 'dir-c', workspace: 'dir-c', own: true },
    ]);
  });

  it('tells whose a bucket is, with title and contact', async () => {
    await asker('told');
    await bed
      .as('alice')
      .send('PATCH', '/workspaces/told', {
        title: 'Told lab',
        contact: 'told@example.org',
      })
      .expect(202);
    const { body } = await list('?owner=told', user('dave'));
    expect(body).toEqual([
      {
        bucket: 'told',
        workspace: 'told',
        workspace_title: 'Told lab',
        workspace_contact: 'told@example.org',
      },
    ]);
  });

  it('tells members alone how access stands for their workspaces', async () => {
    await asker('standing');
    await bed.create('storages/needy', {
      spec: { principal: 'needy', buckets: [] },
    });
    await bed.create('datalabs/needy', { spec: { users: ['nina'] } });
    await bed.plugin.sees('needy');
    const standing = async (query = '', person = user('nina')) =>
      (await list(`?owner=standing${query}`, person)).body;
    const row = { bucket: 'standing', workspace: 'standing' };
    expect(await standing()).toEqual([row]);

    await bed
      .as('nina')
      .send('POST', '/workspaces/needy/requests', {
        bucket: 'standing',
        permission: 'ReadWrite',
      })
      .expect(201);
    const asked = {
      workspace: 'needy',
      state: 'pending',
      permission: 'ReadWrite',
    };
    expect(await standing()).toEqual([{ ...row, access: [asked] }]);
    expect(await standing('&accessible=true')).toEqual([]);

    await send('PUT', 'standing/grants/standing/needy', {
      permission: 'ReadOnly',
    }).expect(202);
    const granted = {
      ...asked,
      state: 'granted',
      current_permission: 'ReadOnly',
    };
    expect(await standing('&accessible=true')).toEqual([
      { ...row, access: [granted] },
    ]);
    expect(await standing('', user('dave'))).toEqual([row]);
    expect(await standing('&accessible=true', user('dave'))).toEqual([]);
    // A platform admin sees all workspaces, and is a member of none.
    expect(await standing('', user('root'))).toEqual([row]);
    expect(await standing('&accessible=true', user('alice'))).toEqual([
      { ...row, own: true },
    ]);
  });

  it('tells of an offer until it is declined', async () => {
    await asker('offering');
    await asker('offered');
    await send('PUT', 'offering/grants/offering/offered', {
      permission: 'ReadOnly',
    }).expect(202);
    const offers = async () =>
      (await list('?owner=offering')).body[0].access?.map(
        ({ state }: { state: string }) => state,
      );
    expect(await offers()).toEqual(['offered']);
    await send('DELETE', 'offered/requests/offering').expect(204);
    expect(await offers()).toBeUndefined();
  });

  it('tells nothing of private buckets, nor of names that belong to others', async () => {
    await bed.create('storages/zz-copycat', {
      spec: {
        principal: 'zz-copycat',
        buckets: [{ bucketName: 'giver', discoverable: true }],
      },
    });
    await asker('zz-last');
    const { body } = await list('?limit=1000');
    const named = body.filter(({ bucket }: { bucket: string }) =>
      ['giver', 'hidden'].includes(bucket),
    );
    expect(named).toEqual([{ bucket: 'giver', workspace: 'giver', own: true }]);
  });

  it.each([
    ['somebody without a token', 401, () => ''],
    ['somebody without a workspace', 200, () => user('dave')],
    ['somebody who is nobody', 403, () => user('user:partners/x')],
    ['a service', 403, () => service('plugin:other')],
    ['a token of no workspace', 403, () => token(issuer, {})],
    [
      'a token of a workspace',
      200,
      () => token(issuer, { giver: ['ws_access'] }),
    ],
  ])('answers %s %i', async (_, status, header) => {
    expect((await list('', await header())).status).toBe(status);
  });
});
