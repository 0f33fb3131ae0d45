import { availableClusters } from 'dev-cluster/testing';
import { service, token, user } from '../__testUtils__/people';
import { TestIssuer } from '../__testUtils__/TestIssuer';
import { accessOn } from './__testUtils__/accessOn';

describe.each(availableClusters())('GET /buckets on %s', kind => {
  let issuer: TestIssuer;

  beforeAll(async () => {
    issuer = await TestIssuer.start();
  });

  afterAll(() => issuer?.stop());

  const { bed, asker } = accessOn(kind, () => ({
    oidc: { issuer: issuer.url },
  }));
  const list = (query = '', authorization = user('alice')) =>
    bed.plugin.as(authorization).get(`/buckets${query}`);

  it('leads from page to page, by name, and finds by words', async () => {
    for (const name of ['dir-c', 'dir-a', 'dir-b']) await asker(name);
    const first = await list('?q=DIR-&limit=2&except=dir-b');
    expect(first.body).toEqual([
      { bucket: 'dir-a', workspace: 'dir-a' },
      { bucket: 'dir-c', workspace: 'dir-c' },
    ]);
    expect(first.headers.link).toBeUndefined();

    const page = await list('?q=dir-&limit=2');
    const [, next] = page.headers.link.match(/^<(.+)>; rel="next"$/) ?? [];
    await asker('dir-0');
    const rest = await list(new URL(next).search);
    expect(rest.body).toEqual([{ bucket: 'dir-c', workspace: 'dir-c' }]);
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
    expect(named).toEqual([{ bucket: 'giver', workspace: 'giver' }]);
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
