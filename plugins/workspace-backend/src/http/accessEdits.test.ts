import { availableClusters } from '@internal/dev-cluster/testing';
import { accessOn } from './__testUtils__/accessOn';

const FUTURE = '2100-01-01T00:00:00.000Z';

describe.each(availableClusters())(
  'access by the recorded edit on %s',
  kind => {
    const { bed, send, asker, ask, access, storage } = accessOn(kind);

    it('is asked and decided, whole or not at all', async () => {
      const name = await asker('recorded');
      const entry = {
        workspace: name,
        bucket: 'giver',
        permission: 'WriteOnly',
        request_timestamp: '2026-03-01T09:00:00Z',
      };
      const edit = (workspace: string, ...entries: object[]) =>
        send('PUT', workspace, {
          add_buckets: [{ name: `${workspace}-more` }],
          patch_bucket_access_requests: entries,
        });
      const own = { ...entry, bucket: name };
      expect((await edit(name, entry, own)).status).toBe(422);
      const ghost = { ...entry, workspace: 'ghost' };
      expect((await edit(name, entry, ghost)).status).toBe(400);
      expect((await storage(name)).spec).toMatchObject({
        buckets: [{ bucketName: name }],
      });

      expect((await edit(name, entry)).status).toBe(202);
      expect((await storage(name)).spec).toMatchObject({
        buckets: [{ bucketName: name }, { bucketName: `${name}-more` }],
        bucketAccessRequests: [
          { reason: 'writeonly', requestedAt: entry.request_timestamp },
        ],
      });
      const [request] = (await access(name)).requests;
      expect(request).toMatchObject({
        state: 'pending',
        requested_by: 'user:default/alice',
      });

      await send('PUT', `giver/grants/giver/${name}`, {
        permission: 'ReadOnly',
        expires_at: FUTURE,
      });
      const again = { ...entry, grant_timestamp: '2026-03-02T09:00:00Z' };
      expect((await edit('giver', again)).status).toBe(202);
      expect((await access(name)).requests).toMatchObject([
        {
          decision: {
            permission: 'WriteOnly',
            decided_at: '2026-03-02T09:00:00Z',
            expires_at: FUTURE,
          },
        },
      ]);

      const both = { ...again, denied_timestamp: '2026-03-03T09:00:00Z' };
      expect((await edit('giver', both)).status).toBe(202);
      expect((await access(name)).requests).toMatchObject([
        { state: 'denied', decision: { decided_at: both.denied_timestamp } },
      ]);
    });

    it.each([
      ['a-grant', 'giver', { grant_timestamp: FUTURE }, 400],
      ['a-denial', 'giver', { denied_timestamp: FUTURE }, 400],
      ['neither', 'giver', {}, 400],
      ['a-foreign-grant', 'absent', { grant_timestamp: FUTURE }, 422],
      ['neither-on-foreign', 'absent', {}, 400],
    ])(
      'is not told by %s which workspaces there are',
      async (entryKind, bucket, times, expected) => {
        const name = await asker(`unrelated-${entryKind}`);
        // Of other requests only the buckets' owners are to know.
        await ask(name, { bucket: 'hidden' });
        await ask(name, { bucket: 'absent' });
        const decide = async (workspace: string, as = 'alice') => {
          const entry = {
            workspace,
            bucket,
            permission: 'ReadOnly',
            request_timestamp: FUTURE,
            ...times,
          };
          const { status, body } = await bed
            .as(as)
            .send('PUT', '/workspaces/giver', {
              patch_bucket_access_requests: [entry],
            });
          const words = JSON.stringify(body).replaceAll(workspace, 'NAME');
          return { status, words };
        };
        const before = (await storage('giver')).spec;
        const unknown = await decide('ghost');
        expect(unknown.status).toBe(expected);
        expect(await decide(name)).toEqual(unknown);
        expect((await storage('giver')).spec).toEqual(before);

        // Platform admins see all workspaces: as recorded.
        expect((await decide('ghost', 'root')).status).toBe(400);
        expect((await decide(name, 'root')).status).toBe(
          expected === 400 ? 202 : 422,
        );
      },
    );
  },
);
