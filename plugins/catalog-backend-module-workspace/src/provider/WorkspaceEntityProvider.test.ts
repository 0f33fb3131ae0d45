import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { poll } from '@internal/dev-cluster/testing';
import { eventually } from '../__testUtils__/eventually';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { Given, viewOf } from '../__testUtils__/views';
import { Answers, workspaceApi } from '../__testUtils__/workspaceApi';

const APP = { baseUrl: 'https://portal.example.org' };

function bucketOf(workspace: string, name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      namespace: 'buckets',
      name,
      annotations: {
        'backstage.io/managed-by-origin-location': `workspace:${workspace}`,
      },
    },
    spec: {},
  };
}

describe('WorkspaceEntityProvider', () => {
  const answers: Answers = new Map();
  let catalog: TestCatalog | undefined;

  beforeEach(() => {
    answers.clear();
    has('alpha', 'beta');
  });

  afterEach(() => catalog?.stop());

  function has(...names: string[]) {
    list(Object.fromEntries(names.map(name => [name, {}])));
  }

  function list(workspaces: Record<string, Given>) {
    const names = Object.keys(workspaces);
    answer(
      '/workspaces',
      200,
      names.map(name => ({ name })),
    );
    for (const name of names) is(name, workspaces[name]);
  }

  function is(name: string, given: Given = {}) {
    answer(`/workspaces/${name}`, 200, viewOf(name, given));
  }

  /** What the backend was asked since something was last given as an answer. */
  const asked: string[] = [];

  function answer(path: string, status: number, body: unknown = {}) {
    answers.set(path, { status, body });
    asked.length = 0;
  }

  async function start(
    provider: JsonObject = {},
    config: JsonObject = {},
  ): Promise<TestCatalog> {
    catalog = await TestCatalog.start(
      { app: APP, catalog: { providers: { workspace: provider } }, ...config },
      [workspaceApi(answers, asked)],
    );
    return catalog;
  }

  const namesIn = ({ entities }: TestCatalog) =>
    entities.map(({ metadata }) => metadata.name);
  const ownersIn = ({ entities }: TestCatalog) =>
    entities.map(({ spec }) => spec?.owner);

  it('is not there unless it is configured', async () => {
    catalog = await TestCatalog.start({ app: APP }, [workspaceApi(answers)]);
    expect(catalog.providers).toEqual([]);
    expect(catalog.schedules).toEqual([]);
  });

  it('reads all every half an hour, or as configured', async () => {
    const byDefault = await start();
    expect(byDefault.schedules).toMatchObject([{ frequency: { minutes: 30 } }]);
    await byDefault.stop();
    const schedule = { frequency: { hours: 1 }, timeout: { minutes: 2 } };
    const configured = await start({ schedule });
    expect(configured.schedules).toEqual([expect.objectContaining(schedule)]);
  });

  it.each(['stores', 'sessions'])(
    'takes %s only where restricted entities are wanted',
    async key => {
      await expect(start({ [key]: true })).rejects.toThrow(
        `'catalog.providers.workspace.${key}' is only for members to see`,
      );
      catalog = undefined;
    },
  );

  it('takes out what is no longer there', async () => {
    const started = await start();
    await started.runTasks();
    has('beta');
    await started.runTasks();
    expect(namesIn(started)).toEqual(['beta']);
  });

  it.each([503, 500, 401])(
    'leaves the catalog as it is while the list answers %s, and tries again',
    async status => {
      const started = await start();
      await started.runTasks();
      answer('/workspaces', status);
      const refreshed = started.runTasks();
      await poll(
        'the answer to be told',
        async () => asked.includes('/workspaces') || undefined,
      );
      expect(started.mutations).toHaveLength(1);
      has('beta');
      await refreshed;
      expect(namesIn(started)).toEqual(['beta']);
    },
  );

  it('fails with what was wrong last once it takes too long', async () => {
    const started = await start();
    answer('/workspaces', 503);
    const timeout = new AbortController();
    const refreshed = started.runTasks(timeout.signal);
    await poll(
      'the answer to be told',
      async () => asked.includes('/workspaces') || undefined,
    );
    timeout.abort();
    await expect(refreshed).rejects.toThrow("Couldn't read workspaces");
    expect(started.mutations).toEqual([]);
  });

  it('reads page after page, and leaves the catalog as it is where one fails', async () => {
    const first = [{ name: 'alpha' }];
    is('alpha', { members: ['alice'] });
    is('beta', { members: ['bob'] });
    const headers = { Link: '<https://x.example.org/?cursor=Yg>; rel="next"' };
    answers.set('/workspaces', { status: 200, headers, body: first });
    answer('/workspaces?cursor=Yg', 200, [{ name: 'beta' }]);
    const started = await start();
    await started.runTasks();
    expect(ownersIn(started)).toEqual([
      'user:default/alice',
      'user:default/bob',
    ]);
    answer('/workspaces?cursor=Yg', 503);
    const timeout = new AbortController();
    const refreshed = started.runTasks(timeout.signal);
    await poll(
      'the second page to be asked for',
      async () => asked.includes('/workspaces?cursor=Yg') || undefined,
    );
    timeout.abort();
    await expect(refreshed).rejects.toThrow("Couldn't read workspaces");
    expect(started.mutations).toHaveLength(1);
  });

  it('gives a workspace that nobody owns to the default owner', async () => {
    list({ alpha: { members: [] } });
    const started = await start({ defaultOwner: 'group:default/support' });
    await started.runTasks();
    expect(ownersIn(started)).toEqual(['group:default/support']);
  });

  it('leaves out a name that the catalog does not take', async () => {
    has('alpha', 'a'.repeat(64));
    const started = await start();
    await started.runTasks();
    expect(namesIn(started)).toEqual(['alpha']);
  });

  it('stops when the scheduler says so', async () => {
    const started = await start();
    await expect(started.runTasks(AbortSignal.abort())).rejects.toThrow();
    expect(started.mutations).toEqual([]);
  });

  it.each([
    ['a user by the map', 'carol', 'user:partners/ann'],
    ['the user of that name', 'dave', 'user:default/dave'],
    ['nobody whose member name is another', 'erin', 'group:default/support'],
    ['nobody by a name of no user', 'x@example.org', 'group:default/support'],
  ])('finds %s', async (_, member, owner) => {
    list({ alpha: { members: [member] } });
    const started = await start(
      { defaultOwner: 'group:default/support' },
      {
        workspace: {
          members: { 'user:Partners/Ann': 'Carol', 'user:default/erin': 'e2' },
        },
      },
    );
    await started.runTasks();
    expect(ownersIn(started)).toEqual([owner]);
  });

  describe('with what changes', () => {
    async function filled(provider: JsonObject = { restricted: true }) {
      list({ alpha: { buckets: ['alpha-data', 'maps'] }, beta: {} });
      const started = await start(provider);
      await started.runTasks();
      return started;
    }

    const hasTitle = ({ entities }: TestCatalog, title: string) =>
      entities.some(({ metadata }) => metadata.title === title) || undefined;

    /** The refs, once there are so many. */
    const refsOf = (started: TestCatalog, ...expected: string[]) =>
      eventually(() => started.refs, expected.sort());

    it('adds, changes and removes entities as their workspaces do', async () => {
      const started = await filled();
      is('alpha', { buckets: ['maps', 'tides'], title: 'First' });
      answers.delete('/workspaces/beta');
      is('gamma');
      await started.changed('alpha', 'beta', 'gamma');
      const expected = [
        'resource:default/alpha',
        'resource:buckets/maps',
        'resource:buckets/tides',
        'resource:default/gamma',
      ];
      expect(await refsOf(started, ...expected)).toEqual(expected.sort());
      expect(hasTitle(started, 'First')).toBe(true);
      expect(started.mutations.map(({ type }) => type)).toEqual([
        'full',
        'delta',
      ]);
    });

    it('removes what came before it was started', async () => {
      const started = await filled();
      // As after a restart, or by another replica: the provider was told of none of it.
      started.apply({
        type: 'full',
        entities: [...started.entities, bucketOf('alpha', 'older')].map(
          entity => ({ entity }),
        ),
      });
      await started.changed('alpha');
      const expected = [
        'resource:default/alpha',
        'resource:buckets/alpha-data',
        'resource:buckets/maps',
        'resource:default/beta',
      ];
      expect(await refsOf(started, ...expected)).toEqual(expected.sort());
    });

    it('tries again what could not be read, and lets that hold up nothing else', async () => {
      const started = await filled();
      answer('/workspaces/alpha', 500);
      is('beta', { title: 'Second' });
      await started.changed('alpha', 'beta');
      await poll('the other one to be updated', async () =>
        hasTitle(started, 'Second'),
      );
      expect(started.refs).toContain('resource:buckets/maps');
      is('alpha');
      const expected = ['resource:default/alpha', 'resource:default/beta'];
      expect(await refsOf(started, ...expected)).toEqual(expected.sort());
    });

    it('asks the catalog about few at a time: its address would be too long', async () => {
      const started = await filled();
      const names = Array.from({ length: 100 }, (_, i) => `lab-${i}`);
      for (const name of names) is(name);
      await started.changed(...names);
      await eventually(() => started.refs.length, 104);
      expect(started.askedOf.flat()).toHaveLength(100);
      const most = Math.max(...started.askedOf.map(({ length }) => length));
      expect(most).toBeLessThanOrEqual(30);
    });

    it('keeps what it has of a workspace that cannot be read when all are', async () => {
      const started = await filled();
      answer('/workspaces/alpha', 500);
      is('gamma');
      answer('/workspaces', 200, [
        { name: 'alpha' },
        { name: 'beta' },
        { name: 'gamma' },
      ]);
      await started.runTasks();
      expect(started.refs).toEqual([
        'resource:buckets/alpha-data',
        'resource:buckets/maps',
        'resource:default/alpha',
        'resource:default/beta',
        'resource:default/gamma',
      ]);
    });

    it.each([
      undefined,
      null,
      'alpha',
      { workspaces: 'alpha' },
      { workspaces: [1] },
    ])('passes over an event with payload %j', async payload => {
      const started = await filled();
      await started.publish(payload);
      is('beta', { title: 'Second' });
      await started.changed('beta');
      await poll('the next event', async () => hasTitle(started, 'Second'));
      expect(started.mutations).toHaveLength(2);
    });
  });
});
