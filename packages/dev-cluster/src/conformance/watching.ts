import type { TestCluster, WatchEvent, WatchStream } from '../testing';
import { MERGE, storage, useContext } from './context';

const summary = ({ type, object }: WatchEvent) =>
  `${type} ${object.metadata.name}`;

export function describeWatching(cluster: () => TestCluster) {
  describe('watching', () => {
    const context = useContext(cluster);
    const open: WatchStream[] = [];
    const watch = async (query: string) => {
      const stream = await context.cluster.api.watch(
        `${context.storages()}?watch=true&${query}`,
      );
      open.push(stream);
      return stream;
    };
    const create = async (name: string, labels?: object) =>
      (
        await context.cluster.api.post(
          context.storages(),
          storage(name, {}, { labels }),
        )
      ).body;
    const relabel = async (name: string, labels: object) =>
      (
        await context.cluster.api.patch(context.storages(name), MERGE, {
          metadata: { labels },
        })
      ).body;
    const remove = (name: string) =>
      context.cluster.api.delete(context.storages(name));
    const version = async () =>
      (await context.cluster.api.get(context.storages())).body.metadata
        .resourceVersion;

    afterEach(() => open.splice(0).forEach(stream => stream.close()));

    it('tells of every change since the listed version, in order', async () => {
      const stream = await watch(`resourceVersion=${await version()}`);
      const created = await create('ordered');
      const changed = await relabel('ordered', { a: 'b' });
      await remove('ordered');

      const events = await stream.take(3);
      expect(events.map(summary)).toEqual([
        'ADDED ordered',
        'MODIFIED ordered',
        'DELETED ordered',
      ]);
      expect(events[0].object).toEqual(created);
      expect(events[1].object).toEqual(changed);
      expect(Number(events[2].object.metadata.resourceVersion)).toBeGreaterThan(
        Number(changed.metadata.resourceVersion),
      );
    });

    it('resumes after a version that it told of', async () => {
      const first = await watch(`resourceVersion=${await version()}`);
      await create('resume-1');
      const [seen] = await first.take(1);
      first.close();
      await create('resume-2');
      await remove('resume-1');

      const again = await watch(
        `resourceVersion=${seen.object.metadata.resourceVersion}`,
      );
      expect((await again.take(2)).map(summary)).toEqual([
        'ADDED resume-2',
        'DELETED resume-1',
      ]);
      await remove('resume-2');
    });

    it('starts with what is there when no version is given', async () => {
      await create('there');
      const stream = await watch('');
      expect((await stream.take(1)).map(summary)).toEqual(['ADDED there']);
      await remove('there');
      expect((await stream.take(1)).map(summary)).toEqual(['DELETED there']);
    });

    it('shows to a selector what begins and what ceases to match', async () => {
      const stream = await watch(
        `resourceVersion=${await version()}&labelSelector=shown%3Dyes`,
      );
      await create('hidden');
      await relabel('hidden', { shown: 'yes' });
      await relabel('hidden', { shown: 'no' });
      await create('shown', { shown: 'yes' });
      expect((await stream.take(3)).map(summary)).toEqual([
        'ADDED hidden',
        'DELETED hidden',
        'ADDED shown',
      ]);
      await remove('hidden');
      await remove('shown');
    });

    it('watches one object by its name', async () => {
      const stream = await watch(
        `resourceVersion=${await version()}&fieldSelector=metadata.name%3Done`,
      );
      await create('other');
      await create('one');
      expect((await stream.take(1)).map(summary)).toEqual(['ADDED one']);
      await remove('other');
      await remove('one');
    });

    it('ends when the asked time is over, with a bookmark where asked for', async () => {
      const stream = await watch(
        `resourceVersion=${await version()}&timeoutSeconds=5&allowWatchBookmarks=true`,
      );
      const { metadata } = await create('before-bookmark');
      await remove('before-bookmark');
      const events = await stream.take(3);
      expect(events.map(({ type }) => type)).toEqual([
        'ADDED',
        'DELETED',
        'BOOKMARK',
      ]);
      const bookmark = events[2].object;
      expect(bookmark.kind).toBe('Storage');
      expect(Object.keys(bookmark.metadata)).not.toContain('name');
      expect(Number(bookmark.metadata.resourceVersion)).toBeGreaterThan(
        Number(metadata.resourceVersion),
      );
      // A slow server may tell of its state more than once before the time is over.
      let event = await stream.next();
      while (event) {
        expect(event.type).toBe('BOOKMARK');
        event = await stream.next();
      }
    });

    it('sends the list as events, closed by a bookmark, when asked to', async () => {
      await create('streamed');
      const stream = await watch(
        'sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true',
      );
      const [added, bookmark] = await stream.take(2);
      expect(summary(added)).toBe('ADDED streamed');
      expect(bookmark.type).toBe('BOOKMARK');
      expect(bookmark.object.metadata.annotations).toEqual({
        'k8s.io/initial-events-end': 'true',
      });
      await remove('streamed');
    });
  });
}

/** Apart from the rest since it disturbs every watch of the cluster. */
export function describeExpiry(cluster: () => TestCluster) {
  describe('history that expired', () => {
    const context = useContext(cluster);

    it('answers 410 to watches and pages from before, and serves a new list', async () => {
      const { api, expireHistory } = context.cluster;
      for (const name of ['a', 'b', 'c']) {
        await api.post(context.storages(), storage(name));
      }
      const { body: page } = await api.get(`${context.storages()}?limit=1`);
      await api.post(context.storages(), storage('d'));
      await expireHistory();

      const stream = await api.watch(
        `${context.storages()}?watch=true&resourceVersion=${
          page.metadata.resourceVersion
        }`,
      );
      const event = await stream.next();
      stream.close();
      expect(event).toMatchObject({
        type: 'ERROR',
        object: { kind: 'Status', code: 410, reason: 'Expired' },
      });

      const token = encodeURIComponent(page.metadata.continue);
      const expired = await api.get(
        `${context.storages()}?limit=1&continue=${token}`,
      );
      expect([expired.status, expired.body.reason]).toEqual([410, 'Expired']);

      const { body } = await api.get(context.storages());
      expect(body.items).toHaveLength(4);
    });

    it('cuts open watches when the network breaks', async () => {
      const { api, breakWatches } = context.cluster;
      const stream = await api.watch(`${context.storages()}?watch=true`);
      await stream.take(4);
      const end = stream.next();
      await breakWatches();
      expect(await end).toBeUndefined();
    });
  });
}
