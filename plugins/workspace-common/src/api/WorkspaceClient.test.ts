import { createServer, IncomingMessage, Server } from 'http';
import { AddressInfo } from 'net';
import { changedRequestOf, fieldProblemsOf, retryAfterOf } from '../errors';
import { WorkspaceClient } from './WorkspaceClient';

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
  }
  return text ? JSON.parse(text) : undefined;
}

describe('WorkspaceClient', () => {
  let server: Server;
  let client: WorkspaceClient;
  let answer: Answer;
  let seen: { method?: string; url?: string; body?: unknown };
  let ifMatch: string | undefined;

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const { method, url } = request;
      seen = { method, url, body: await readBody(request) };
      ifMatch = request.headers['if-match'];
      response.writeHead(answer.status, {
        'Content-Type': 'application/json',
        ...answer.headers,
      });
      response.end(
        answer.body === undefined ? undefined : JSON.stringify(answer.body),
      );
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    client = new WorkspaceClient({
      fetchApi: { fetch },
      discoveryApi: {
        getBaseUrl: async id => `http://127.0.0.1:${port}/api/${id}`,
      },
    });
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });

  it('says what to do about a token that is too large', async () => {
    const spoken = new WorkspaceClient({
      fetchApi: {
        fetch: (input, init) =>
          fetch(input, {
            ...init,
            headers: { Authorization: `Bearer ${'x'.repeat(19_000)}` },
          }),
      },
      discoveryApi: {
        getBaseUrl: async () =>
          `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      },
    });
    await expect(spoken.getWorkspace('lab')).rejects.toThrow(
      /access token.*larger than the server accepts.*--max-http-header-size/,
    );
  });

  it('asks with encoded names and gives back the JSON', async () => {
    answer = { status: 200, body: { name: 'a/b' } };
    await expect(client.getWorkspace('a/b')).resolves.toEqual({ name: 'a/b' });
    expect(seen).toEqual({
      method: 'GET',
      url: '/api/workspace/workspaces/a%2Fb?credentials=false&discoverable=false',
      body: undefined,
    });
  });

  it('tells the entity tag of a view, and sends it with writes that are told to', async () => {
    answer = { status: 200, headers: { ETag: '"a.b"' }, body: { name: 'lab' } };
    const { etag } = await client.getWorkspace('lab');
    expect(etag).toBe('"a.b"');
    await client.deleteWorkspace('lab');
    expect(ifMatch).toBeUndefined();
    const careful = client.ifUnchanged(etag!);
    await careful.deleteWorkspace('lab');
    expect(ifMatch).toBe('"a.b"');
    await careful.getWorkspace('lab');
    expect(ifMatch).toBeUndefined();
  });

  it('gathers what writes would change, and has them only tried out', async () => {
    const change = { kind: 'Storage', name: 'lab' };
    answer = { status: 200, body: { dry_run: true, changes: [change] } };
    const changes = await client.preview(async api => {
      await api.deleteBucket('lab', 'maps');
      expect(seen.url).toMatch(/buckets.maps.name=maps&dry_run=true$/);
      await api.ifUnchanged('"a"').changeWorkspace('lab', { title: 'Lab' });
      expect(seen.url).toMatch(/\/lab\?dry_run=true$/);
      expect(ifMatch).toBe('"a"');
    });
    expect(changes).toEqual([change, change]);
    await client.deleteWorkspace('lab');
    expect(seen.url).not.toContain('dry_run');
  });

  it('asks for credentials only when told to', async () => {
    answer = { status: 200, body: { name: 'alice' } };
    await client.getWorkspace('alice', { credentials: true });
    expect(seen.url).toContain('?credentials=true&');
  });

  it.each(['', '.', '..'])('refuses the name %j', async name => {
    await expect(client.deleteWorkspace(name)).rejects.toThrow('not a name');
  });

  it('sends bodies as JSON', async () => {
    answer = { status: 202, body: { name: 'alice' } };
    const body = { add_buckets: [{ name: 'maps', discoverable: true }] };
    await expect(client.editWorkspace('alice', body)).resolves.toEqual({
      name: 'alice',
    });
    expect(seen).toEqual({
      method: 'PUT',
      url: '/api/workspace/workspaces/alice',
      body,
    });
  });

  it.each<[string, () => Promise<unknown>, string, string, unknown]>([
    [
      'changes settings',
      () => client.changeWorkspace('lab', { quota: { memory: null } }),
      'PATCH',
      '',
      { quota: { memory: null } },
    ],
    [
      'adds a member',
      () => client.addMember('lab', { member: 'bob', role: 'user' }),
      'POST',
      '/members',
      { member: 'bob', role: 'user' },
    ],
    [
      'changes a role',
      () => client.setMemberRole('lab', 'bob', 'admin'),
      'PATCH',
      '/members/bob',
      { role: 'admin' },
    ],
    [
      'removes a member',
      () => client.removeMember('lab', 'bob'),
      'DELETE',
      '/members/bob',
      undefined,
    ],
    [
      'restarts a session',
      () => client.restartSession('lab', 'default'),
      'POST',
      '/sessions/default/restart',
      undefined,
    ],
    [
      'has a session go on',
      () => client.extendSession('lab', 'default'),
      'POST',
      '/sessions/default/extend',
      undefined,
    ],
    [
      'adds content',
      () =>
        client.addContent('lab', { type: 'image', url: 'example.org/course' }),
      'POST',
      '/content',
      { type: 'image', url: 'example.org/course' },
    ],
    [
      'replaces content',
      () =>
        client.replaceContent('lab', 'abc', {
          type: 'image',
          url: 'example.org/course',
        }),
      'PUT',
      '/content/abc',
      { type: 'image', url: 'example.org/course' },
    ],
    [
      'removes content',
      () => client.removeContent('lab', 'abc'),
      'DELETE',
      '/content/abc',
      undefined,
    ],
    [
      'hands over',
      () => client.setOwner('lab', 'bob'),
      'PUT',
      '/owner',
      { member: 'bob' },
    ],
    [
      'changes a bucket',
      () => client.changeBucket('lab', 'maps', { title: null }),
      'PATCH',
      '/buckets/maps',
      { title: null },
    ],
    [
      'deletes a bucket, named again',
      () => client.deleteBucket('lab', 'maps'),
      'DELETE',
      '/buckets/maps?name=maps',
      undefined,
    ],
    [
      'asks for a bucket',
      () =>
        client.askForBucket('lab', { bucket: 'maps', permission: 'ReadOnly' }),
      'POST',
      '/requests',
      { bucket: 'maps', permission: 'ReadOnly' },
    ],
    [
      'withdraws a request',
      () => client.withdrawRequest('lab', 'maps'),
      'DELETE',
      '/requests/maps',
      undefined,
    ],
    [
      'decides on a request',
      () => client.decideOnRequest('lab', 'own', 'bob', { permission: 'None' }),
      'PUT',
      '/grants/own/bob',
      { permission: 'None' },
    ],
    [
      'revokes a grant',
      () => client.revokeGrant('lab', 'own', 'bob'),
      'DELETE',
      '/grants/own/bob',
      undefined,
    ],
    [
      'asks for what is declared',
      () => client.getResources('lab'),
      'GET',
      '/resources',
      undefined,
    ],
    [
      'asks why something is not ready',
      () => client.getProvisioning('lab'),
      'GET',
      '/provisioning',
      undefined,
    ],
    [
      'looks at requests and grants',
      () => client.getAccess('lab'),
      'GET',
      '/access',
      undefined,
    ],
  ])('%s', async (_, call, method, path, body) => {
    answer = method === 'DELETE' ? { status: 204 } : { status: 202, body: {} };
    await call();
    const url = `/api/workspace/workspaces/lab${path}`;
    expect(seen).toEqual({ method, url, body });
  });

  it('lists a page and tells how to go on', async () => {
    const link =
      '<https://portal.example.org/api/workspace/workspaces?q=a+b&cursor=YWI>; rel="next"';
    answer = { status: 200, headers: { Link: link }, body: [{ name: 'ab' }] };
    const query = { q: 'a b', role: 'owner', limit: 1 } as const;
    await expect(client.listWorkspacePage(query)).resolves.toEqual({
      items: [{ name: 'ab' }],
      cursor: 'YWI',
    });
    expect(seen.url).toBe('/api/workspace/workspaces?q=a+b&role=owner&limit=1');
    answer = { status: 200, body: [] };
    await expect(client.listWorkspacePage({ cursor: 'YWI' })).resolves.toEqual({
      items: [],
    });
    expect(seen.url).toBe('/api/workspace/workspaces?cursor=YWI');
  });

  it('leafs through the directory of buckets', async () => {
    const link = '<https://p.example.org/buckets?cursor=YWI>; rel="next"';
    answer = { status: 200, headers: { Link: link }, body: [] };
    const query = { q: 'sea', except: 'lab', cursor: 'YQ' };
    await expect(client.listBuckets(query)).resolves.toEqual({
      items: [],
      cursor: 'YWI',
    });
    expect(seen.url).toBe('/api/workspace/buckets?q=sea&except=lab&cursor=YQ');
  });

  it('asks what waits in all workspaces', async () => {
    answer = { status: 200, body: [{ bucket: 'maps' }] };
    await expect(client.listInbox()).resolves.toEqual([{ bucket: 'maps' }]);
    expect(seen).toMatchObject({ method: 'GET', url: '/api/workspace/inbox' });
    await client.listOffers();
    expect(seen.url).toBe('/api/workspace/inbox/offers');
  });

  it('reveals credentials and issues tokens by POST', async () => {
    answer = { status: 200, body: {} };
    await client.revealCredentials('alice', { s3: true });
    const path = '/api/workspace/workspaces/alice';
    expect(seen).toEqual({
      method: 'POST',
      url: `${path}/credentials`,
      body: { s3: true },
    });
    await client.issueToken('alice');
    expect(seen).toMatchObject({ method: 'POST', url: `${path}/token` });
  });

  it('copes with answers without a body', async () => {
    answer = { status: 204 };
    await expect(client.deleteSession('alice', 'gpu')).resolves.toBeUndefined();
    expect(seen.method).toBe('DELETE');
    expect(seen.url).toBe('/api/workspace/workspaces/alice/sessions/gpu');
  });

  it('turns refusals into response errors with the problems at their fields', async () => {
    const fields = [{ path: ['add_buckets', 0, 'name'], message: 'too short' }];
    answer = {
      status: 422,
      body: {
        error: { name: 'UnprocessableError', message: 'No', fields },
        response: { statusCode: 422 },
      },
    };
    const error = await client.editWorkspace('alice', {}).catch(e => e);
    expect(error).toMatchObject({ name: 'ResponseError', statusCode: 422 });
    expect(fieldProblemsOf(error)).toEqual(fields);
  });

  it.each([
    [{ permission: 'ReadOnly', requested_at: '2026-11-01T10:00:00Z' }, true],
    [null, false],
  ])(
    'tells what has become of a request that was to be answered',
    async (request, stands) => {
      answer = {
        status: 409,
        body: {
          error: { name: 'ConflictError', message: 'No', request },
          response: { statusCode: 409 },
        },
      };
      const error = await client
        .decideOnRequest('lab', 'own', 'bob', { permission: 'ReadOnly' })
        .catch(e => e);
      expect(changedRequestOf(error)).toEqual(stands ? { request } : {});
    },
  );

  it('takes no other conflict for a request that has changed', async () => {
    answer = {
      status: 409,
      body: {
        error: { name: 'ConflictError', message: 'No' },
        response: { statusCode: 409 },
      },
    };
    const error = await client.deleteSession('lab', 'gpu').catch(e => e);
    expect(changedRequestOf(error)).toBeUndefined();
    expect(retryAfterOf(error)).toBeUndefined();
    expect(changedRequestOf(new TypeError('Failed to fetch'))).toBeUndefined();
  });

  it.each<[string, object, Record<string, string>, number | undefined]>([
    ['the body', { retryAfter: 7 }, {}, 7],
    ['the header', {}, { 'Retry-After': '9' }, 9],
    ['nothing', {}, {}, undefined],
  ])('tells when to try again by %s', async (_, extra, headers, seconds) => {
    answer = {
      status: 429,
      headers,
      body: {
        error: { name: 'TooManyRequestsError', message: 'No', ...extra },
        response: { statusCode: 429 },
      },
    };
    const error = await client.editWorkspace('alice', {}).catch(e => e);
    expect(retryAfterOf(error)).toBe(seconds);
  });

  it('says when a session is ready', async () => {
    answer = { status: 200, body: { url: 'https://s.example.org' } };
    await expect(client.getSession('alice', 'gpu')).resolves.toEqual({
      status: 'ready',
      url: 'https://s.example.org',
    });
  });

  it('says when to ask again for a session that starts', async () => {
    answer = {
      status: 202,
      headers: { 'Retry-After': '7' },
      body: { status: 'starting', phase: 'Pending' },
    };
    await expect(client.openSession('alice', 'gpu')).resolves.toEqual({
      status: 'starting',
      retryAfter: 7,
      phase: 'Pending',
    });
    expect(seen.method).toBe('POST');
  });

  it('gives the status also where it is bad', async () => {
    const status = { status: 'unavailable', watches: [] };
    answer = { status: 503, body: status };
    await expect(client.getStatus()).resolves.toEqual(status);
  });

  it('fails when the status does not come from the plugin', async () => {
    answer = { status: 502, body: { error: { name: 'E', message: 'gone' } } };
    await expect(client.getStatus()).rejects.toMatchObject({ statusCode: 502 });
  });

  it('gives up when told to', async () => {
    answer = { status: 200, body: [] };
    const signal = AbortSignal.abort();
    await expect(client.listWorkspaces({ signal })).rejects.toThrow(/abort/i);
  });
});
