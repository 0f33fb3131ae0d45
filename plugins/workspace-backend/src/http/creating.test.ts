import { availableClusters } from '@internal/dev-cluster/testing';
import { TestBed } from '../__testUtils__/TestBed';

describe.each(availableClusters())(
  'before a workspace is created on %s',
  kind => {
    const bed = TestBed.on(kind, {
      workspaces: ['taken'],
      config: { prefixForName: 'ws-' },
    });
    const check = (query: Record<string, string>, who = 'alice') =>
      bed
        .as(who)
        .send('GET', `/workspace-names/check?${new URLSearchParams(query)}`);

    it('suggests a name that ends at the end of a word', async () => {
      const title = 'Sea surface temperatures of the North Atlantic';
      expect((await check({ title })).body).toEqual({
        short_name: 'sea-surface-temperatures-of-the',
        name: 'ws-sea-surface-temperatures-of-the',
        state: 'available',
      });
    });

    it('says that a name is taken, not whose it is, and names a free one', async () => {
      const create = { preferred_name: 'Secret lab', title: 'Secret' };
      const made = await bed.as('bob').send('POST', '/workspaces', create);
      expect(made.body).toEqual({ name: 'ws-secret-lab' });
      expect((await check({ name: 'secret lab' })).body).toEqual({
        short_name: 'secret-lab',
        name: 'ws-secret-lab',
        state: 'taken',
        alternative: {
          short_name: 'secret-lab-alice',
          name: 'ws-secret-lab-alice',
        },
      });
      // What is too similar is as good as taken.
      expect((await check({ name: 'secret-lab-2' })).body.state).toBe('taken');
    });

    it.each([
      [{ title: '!!!' }, 'No letter or digit is left'],
      [{ name: '' }, 'No letter or digit is left'],
    ])('says what is wrong with %j', async (query, problem) => {
      const { body } = await check(query as Record<string, string>);
      expect(body).toEqual({
        short_name: '',
        name: '',
        state: 'invalid',
        problem: expect.stringContaining(problem),
      });
    });

    it('refuses what is too long to be a title', async () => {
      const answer = await check({ title: 'a'.repeat(101) });
      expect(answer.status).toBe(422);
    });

    it('limits how many names are checked', async () => {
      const answers = [];
      for (let count = 0; count <= 240; count += 1) {
        answers.push((await check({ name: `n-${count}` }, 'carol')).status);
      }
      expect(answers.at(-1)).toBe(429);
      expect(new Set(answers.slice(0, -1))).toEqual(new Set([200]));
    });

    it('tells what new workspaces may have', async () => {
      const answer = await bed.as('alice').send('GET', '/workspace-options');
      expect(answer.body).toEqual({
        prefix: 'ws-',
        members: true,
        sessions: { offered: true, default: expect.any(String) },
      });
    });
  },
);
