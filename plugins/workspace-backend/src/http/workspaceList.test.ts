import { createLab } from '../__testUtils__/people';
import { TestBed } from '../__testUtils__/TestBed';

describe('GET /workspaces', () => {
  const bed = TestBed.on('dev-cluster', {
    workspaces: ['lab-1', 'lab-2', 'lab-3'],
    config: { admins: ['user:default/root', 'user:default/bob'] },
  });

  beforeAll(async () => {
    await bed.create('storages/titled', {
      metadata: {
        name: 'titled',
        annotations: { 'workspace.eoepca.org/title': 'Étude of the Sea' },
      },
      spec: { principal: 'titled', buckets: [] },
    });
    await bed.create('datalabs/titled', {
      spec: { users: ['Carol'] },
    });
    for (const name of ['lab-1', 'lab-2', 'lab-3', 'titled']) {
      await bed.plugin.sees(name);
    }
  });

  async function ask(query: string, who = 'root') {
    const { status, body, headers } = await bed
      .as(who)
      .get(`/workspaces${query}`);
    const link = headers.link as string | undefined;
    return {
      status,
      body,
      names: status === 200 && body.map(({ name }: { name: string }) => name),
      link,
      next: link?.match(/^<.*\/workspaces(\?.*)>; rel="next"$/)?.[1],
    };
  }

  it('answers all of them without a limit, and names no other page', async () => {
    const { names, link } = await ask('');
    expect(names).toEqual(['lab-1', 'lab-2', 'lab-3', 'titled']);
    expect(link).toBeUndefined();
  });

  it('leads from page to page by the address that the plugin is known by', async () => {
    const first = await ask('?limit=2&q=lab');
    expect(first.names).toEqual(['lab-1', 'lab-2']);
    expect(first.link).toContain(`<${bed.plugin.baseUrl}/workspaces?`);
    const second = await ask(first.next!);
    expect(second.names).toEqual(['lab-3']);
    expect(second.link).toBeUndefined();
  });

  it('lets pages of another origin read where the next page is', async () => {
    const { headers } = await bed
      .as('root')
      .get('/workspaces?limit=1')
      .set('Origin', 'https://portal.example.org');
    const exposed = headers['access-control-expose-headers'].split(', ');
    expect(exposed).toEqual(expect.arrayContaining(['Link', 'ETag']));
  });

  it('names no page where nothing is left', async () => {
    expect((await ask('?limit=4')).link).toBeUndefined();
  });

  it('goes on after a workspace that went away', async () => {
    await createLab(bed.kubernetes.api, 'workspace', 'lab-0');
    await bed.plugin.sees('lab-0');
    const { next } = await ask('?limit=1');
    await bed.as('root').send('DELETE', '/workspaces/lab-0');
    expect((await ask(next!)).names).toEqual(['lab-1']);
  });

  it.each([
    ['a word of the name', 'LAB', ['lab-1', 'lab-2', 'lab-3']],
    ['words of name and title in any order', 'sea titled', ['titled']],
    ['letters that are no ASCII', 'éTUDE', ['titled']],
    ['one word too many', 'sea lab', []],
    ['nothing', '', ['lab-1', 'lab-2', 'lab-3', 'titled']],
  ])('finds %s', async (_, words, names) => {
    expect((await ask(`?q=${encodeURIComponent(words)}`)).names).toEqual(names);
  });

  it.each([
    ['alice', 'owner', ['lab-1', 'lab-2', 'lab-3']],
    ['carol', 'owner', ['titled']],
    ['carol', 'user', ['lab-1', 'lab-2', 'lab-3']],
    ['carol', 'member', ['lab-1', 'lab-2', 'lab-3', 'titled']],
    ['carol', 'none', []],
    ['bob', 'admin', ['lab-1', 'lab-2', 'lab-3']],
    ['bob', 'none', ['titled']],
  ])('tells %s where their role is %s', async (who, role, names) => {
    expect((await ask(`?role=${role}`, who)).names).toEqual(names);
  });

  it('names the owner to those who may see members', async () => {
    expect((await ask('?q=titled')).body[0]).toMatchObject({ owner: 'Carol' });
  });

  it.each([
    ['limit', 'limit=0'],
    ['limit', 'limit=1001'],
    ['limit', 'limit=ten'],
    ['limit', 'limit=1&limit=2'],
    ['cursor', 'cursor='],
    ['cursor', 'cursor=%7B%7D'],
    ['q', `q=${'x'.repeat(201)}`],
    ['q', `q=${'a+'.repeat(11)}`],
    ['cursor', `cursor=${'a'.repeat(8_000)}`],
    ['q', 'q[a]=b'],
    ['role', 'role=boss'],
    ['health', 'health=well'],
    ['sort', 'sort=age'],
    ['owner', `owner=${'x'.repeat(254)}`],
    ['member', 'member=a&member=b'],
    ['bucket', `bucket=${'x'.repeat(254)}`],
  ])('refuses at %s: %s', async (parameter, query) => {
    const { status, body } = await ask(`?${query}`);
    expect(status).toBe(422);
    expect(body.error.fields).toEqual([
      { path: [parameter], message: expect.any(String) },
    ]);
  });
});
