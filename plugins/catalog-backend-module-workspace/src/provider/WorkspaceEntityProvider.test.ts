import { JsonObject } from '@backstage/types';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { Answers, workspaceApi } from '../__testUtils__/workspaceApi';

const APP = { baseUrl: 'https://portal.example.org' };

describe('WorkspaceEntityProvider', () => {
  const answers: Answers = new Map();
  let catalog: TestCatalog | undefined;

  beforeEach(() => {
    answers.clear();
    has('alpha', 'beta');
  });

  afterEach(() => catalog?.stop());

  function has(...names: string[]) {
    list(names.map(name => ({ name, owner: 'Alice' })));
  }

  function list(
    workspaces: { name: string; owner?: string; health?: object }[],
  ) {
    answer('/workspaces', 200, workspaces);
  }

  function answer(path: string, status: number, body: unknown = {}) {
    answers.set(path, { status, body });
  }

  async function start(
    provider: JsonObject = {},
    config: JsonObject = {},
  ): Promise<TestCatalog> {
    catalog = await TestCatalog.start(
      { app: APP, catalog: { providers: { workspace: provider } }, ...config },
      [workspaceApi(answers)],
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

  it('runs every five minutes, or as configured', async () => {
    const byDefault = await start();
    expect(byDefault.schedules).toMatchObject([{ frequency: { minutes: 5 } }]);
    await byDefault.stop();
    const schedule = { frequency: { hours: 1 }, timeout: { minutes: 2 } };
    const configured = await start({ schedule });
    expect(configured.schedules).toEqual([expect.objectContaining(schedule)]);
  });

  it('tells how a workspace is, where its backend does', async () => {
    list([
      { name: 'alpha', health: { state: 'needs_attention', cause: {} } },
      { name: 'beta' },
    ]);
    const started = await start();
    await started.runTasks();
    expect(
      started.entities.map(
        ({ metadata }) => metadata.annotations?.['workspace.eoepca.org/health'],
      ),
    ).toEqual(['needs_attention', undefined]);
  });

  it('takes out what is no longer there', async () => {
    const started = await start();
    await started.runTasks();
    has('beta');
    await started.runTasks();
    expect(namesIn(started)).toEqual(['beta']);
  });

  it.each([503, 500, 401])(
    'leaves the catalog as it is while the list answers %s',
    async status => {
      const started = await start();
      await started.runTasks();
      answer('/workspaces', status);
      await expect(started.runTasks()).rejects.toThrow(
        "Couldn't read workspaces",
      );
      expect(started.mutations).toHaveLength(1);
    },
  );

  it('reads page after page, and leaves the catalog as it is where one fails', async () => {
    const first = [{ name: 'alpha', owner: 'alice' }];
    const headers = { Link: '<https://x.example.org/?cursor=Yg>; rel="next"' };
    answers.set('/workspaces', { status: 200, headers, body: first });
    answer('/workspaces?cursor=Yg', 200, [{ name: 'beta', owner: 'bob' }]);
    const started = await start();
    await started.runTasks();
    expect(ownersIn(started)).toEqual([
      'user:default/alice',
      'user:default/bob',
    ]);
    answer('/workspaces?cursor=Yg', 503);
    await expect(started.runTasks()).rejects.toThrow(
      "Couldn't read workspaces",
    );
    expect(started.mutations).toHaveLength(1);
  });

  it('gives a workspace that nobody owns to the default owner', async () => {
    list([{ name: 'alpha' }]);
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
    list([{ name: 'alpha', owner: member }]);
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
});
