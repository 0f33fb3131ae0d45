import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { TestBed } from '../__testUtils__/TestBed';

const grantedAt = '2026-11-01T00:00:00Z';

describe.each(availableClusters())('buckets on %s', kind => {
  const bed = TestBed.withLabs(kind, async made => {
    const grant = { grantee: 'eve', permission: 'ReadOnly', grantedAt };
    await made.create(`storages/${made.lab}`, {
      spec: {
        principal: made.lab,
        buckets: [
          { bucketName: made.lab, discoverable: true },
          { bucketName: 'maps' },
        ],
        bucketAccessGrants: [
          { bucketName: made.lab, ...grant },
          { bucketName: 'maps', ...grant },
        ],
      },
    });
    await made.create(`datalabs/${made.lab}`, {
      spec: { users: ['alice', 'carol'] },
    });
  });

  const send = (method: string, path: string, body?: object) =>
    bed.as('alice').send(method, `/workspaces/${bed.lab}${path}`, body);

  async function stored() {
    const body = await bed.read(`storages/${bed.lab}`);
    return body;
  }

  async function shown(name: string) {
    const { body } = await send('GET', '');
    return body.storage.buckets.find(
      (each: { name: string }) => each.name === name,
    );
  }

  describe('PATCH /workspaces/NAME/buckets/B', () => {
    it('changes what is given, which the next view shows', async () => {
      const lifecycle_rules = [
        { target: 'tmp/*', mode: 'Delete', min_age: '7d' },
      ];
      const { status, body } = await send('PATCH', '/buckets/maps', {
        discoverable: true,
        lifecycle_rules,
        title: ' Maps ',
        description: 'Of the Alps\nand around',
        contact: 'bob@example.org',
      });
      expect(status).toBe(202);
      const expected = {
        name: 'maps',
        discoverable: true,
        lifecycle_rules,
        title: 'Maps',
        description: 'Of the Alps\nand around',
        contact: 'bob@example.org',
      };
      expect(body).toMatchObject(expected);
      expect(await shown('maps')).toMatchObject(expected);

      await send('PATCH', '/buckets/maps', { title: '', contact: null });
      const after = await shown('maps');
      expect(after).toMatchObject({ discoverable: true, lifecycle_rules });
      expect(after.description).toBe('Of the Alps\nand around');
      expect(after.title ?? after.contact).toBeUndefined();

      await send('PATCH', '/buckets/maps', { lifecycle_rules: [] });
      expect((await shown('maps')).lifecycle_rules).toEqual([]);
    });

    it.each([
      ['a title of 101 characters', { title: 'ü'.repeat(101) }, ['title']],
      ['a title of two lines', { title: 'a\nb' }, ['title']],
      [
        'a rule twice',
        {
          lifecycle_rules: [1, 2].map(() => ({
            target: '*',
            mode: 'Notify',
            min_age: '1d',
          })),
        },
        ['lifecycle_rules', 1, 'target'],
      ],
      [
        'a rule without a time',
        { lifecycle_rules: [{ target: '*', mode: 'Notify' }] },
        ['lifecycle_rules', 0],
      ],
      [
        'what is not known of a rule',
        {
          lifecycle_rules: [
            { target: '*', mode: 'Notify', min_age: '1d', max: 1 },
          ],
        },
        ['lifecycle_rules', 0, 'max'],
      ],
      ['no answer', { discoverable: null }, ['discoverable']],
      ['what is not known', { name: 'other' }, ['name']],
    ])('refuses %s, at the field', async (_, body, path) => {
      const before = await stored();
      const answer = await send('PATCH', '/buckets/maps', body);
      expect(answer.status).toBe(422);
      expect(answer.body.error.fields).toMatchObject([{ path }]);
      expect(await stored()).toEqual(before);
    });

    it('takes 100 characters, however many bytes', async () => {
      const title = '🌍'.repeat(100);
      const { body } = await send('PATCH', '/buckets/maps', { title });
      expect(body.title).toBe(title);
    });

    it('finds no bucket that is not there', async () => {
      const answer = await send('PATCH', '/buckets/nope', { title: 'x' });
      expect(answer.status).toBe(404);
    });
  });

  describe('DELETE /workspaces/NAME/buckets/B', () => {
    it('deletes the bucket, the grants of it and its texts', async () => {
      await send('PATCH', '/buckets/maps', { title: 'Maps' });
      const answer = await send('DELETE', '/buckets/maps?name=maps');
      expect(answer.status).toBe(204);
      const { metadata, spec } = await stored();
      expect(spec.buckets).toMatchObject([{ bucketName: bed.lab }]);
      expect(spec.bucketAccessGrants).toMatchObject([{ bucketName: bed.lab }]);
      expect(JSON.stringify(metadata.annotations ?? {})).not.toContain('Maps');
      const again = await send('DELETE', '/buckets/maps?name=maps');
      expect(again.status).toBe(404);
    });

    it('lets the last one go, too, which takes nothing else and can be added again', async () => {
      await bed.create(`secrets/${bed.lab}`, {
        data: {
          AWS_ACCESS_KEY_ID: btoa('x'),
          AWS_SECRET_ACCESS_KEY: btoa('y'),
          AWS_ENDPOINT_URL: btoa('https://s3.example.org'),
          BUCKET: btoa(bed.lab),
        },
      });
      for (const name of ['maps', bed.lab]) {
        const path = `/buckets/${name}?name=${name}`;
        expect((await send('DELETE', path)).status).toBe(204);
      }
      const { status, body } = await send('GET', '');
      expect(status).toBe(200);
      expect(body.storage.buckets).toEqual([]);
      const view = await poll('the Secret to be seen', async () => {
        const answer = await send('GET', '');
        return answer.body.status === 'ready' ? answer : undefined;
      });
      expect(view.body.storage.credentials).toMatchObject({
        bucketname: bed.lab,
      });
      const again = { add_buckets: [{ name: bed.lab }] };
      expect((await send('PUT', '', again)).status).toBe(202);
      expect(await shown(bed.lab)).toBeDefined();
    });

    it.each(['', '?name=', '?name=map', '?name=Maps', '?name=maps&name=maps'])(
      'wants the name again, not %j',
      async query => {
        const { status, body } = await send('DELETE', `/buckets/maps${query}`);
        expect(status).toBe(422);
        expect(body.error.message).toContain('?name=maps');
        expect(await shown('maps')).toBeDefined();
      },
    );
  });
});
