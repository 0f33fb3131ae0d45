import { TestBed } from '../__testUtils__/TestBed';

describe('bad input', () => {
  const bed = TestBed.on('dev-cluster', { workspaces: ['lab', 'other'] });

  const raw = (body: string, contentType = 'application/json') =>
    bed
      .as('alice')
      .send('PUT', '/workspaces/lab')
      .set('Content-Type', contentType)
      .send(body);

  it.each<[string, number, string, string?]>([
    ['no JSON', 400, '{"add_buckets": ['],
    ['text', 415, 'add_buckets=x', 'text/plain'],
    ['a form', 415, 'add_buckets=x', 'application/x-www-form-urlencoded'],
    ['another charset', 415, '{}', 'application/json; charset=klingon'],
    ['more than 1 MB', 413, JSON.stringify({ x: 'x'.repeat(1_100_000) })],
    ['a list', 422, '[]'],
    ['a plain text value', 422, '"add_buckets"'],
    ['null', 422, 'null'],
    [
      'very deep nesting',
      422,
      `{"add_buckets":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    ],
    [
      'deep nesting in what is ignored',
      422,
      `{"x":${'{"x":'.repeat(9999)}1${'}'.repeat(9999)}}`,
    ],
    [
      'nesting in what is ignored',
      202,
      `{"x":${'{"x":'.repeat(30)}1${'}'.repeat(30)}}`,
    ],
    ['UTF-16', 415, '{}', 'application/json; charset=utf-16'],
    [
      'more members than anything has',
      422,
      `{${Array.from({ length: 1_001 }, (_, index) => `"x${index}":0`)}}`,
    ],
    ['a list that goes on and on', 422, `{"x":[${Array(5_001).fill(0)}]}`],
    ['members to ignore', 202, '{"color":"red","__proto__":{"add_buckets":7}}'],
    ['null for nothing', 202, '{"add_memberships":null,"add_buckets":null}'],
  ])(
    'PUT /workspaces/NAME answers to %s with %i',
    async (...[, status, body, type]) => {
      const answer = await raw(body, type);
      expect(answer.status).toBe(status);
      expect(answer.text).not.toContain('xxxx');
    },
  );

  it('does not repeat the body in an error', async () => {
    const { text } = await raw('{"password": "s3cr3t", ');
    expect(text).not.toContain('s3cr3t');
  });

  it.each<[string, string, unknown, (string | number)[]]>([
    ['POST', '', {}, ['preferred_name']],
    ['POST', '', { preferred_name: 7 }, ['preferred_name']],
    ['POST', '', { preferred_name: '!!!' }, ['preferred_name']],
    ['POST', '', { preferred_name: 'lab' }, ['preferred_name']],
    ['PUT', '/lab', { add_memberships: 'dan' }, ['add_memberships']],
    [
      'PUT',
      '/lab',
      { add_memberships: [{ member: '', role: 'user' }] },
      ['add_memberships', 0, 'member'],
    ],
    [
      'PUT',
      '/lab',
      { add_memberships: [{ member: 'dan', role: 'boss' }] },
      ['add_memberships', 0, 'role'],
    ],
    [
      'PUT',
      '/lab',
      { add_memberships: [{ member: 'dan', role: 'owner' }] },
      ['add_memberships', 0, 'role'],
    ],
    [
      'PUT',
      '/lab',
      { add_buckets: [{ name: 'A_B' }] },
      ['add_buckets', 0, 'name'],
    ],
    [
      'PUT',
      '/lab',
      { add_buckets: [{ name: 'fine' }, { name: 'other' }] },
      ['add_buckets', 1, 'name'],
    ],
    [
      'PUT',
      '/lab',
      {
        add_buckets: [
          {
            name: 'x1x',
            lifecycle_rules: [{ target: 'a*b', mode: 'Delete', min_age: '1d' }],
          },
        ],
      },
      ['add_buckets', 0, 'lifecycle_rules', 0, 'target'],
    ],
    ['POST', '/lab/sessions', {}, ['name']],
    ['POST', '/lab/sessions', { name: '-bad-' }, ['name']],
    ['POST', '/lab/sessions', { name: 'x', state: 'paused' }, ['state']],
    ['PATCH', '/lab/sessions/default', { state: 'paused' }, ['state']],
    ['PATCH', '/lab/sessions/default', {}, ['state']],
  ])(
    '%s /workspaces%s with %j stands at its field',
    async (method, path, body, field) => {
      const answer = await bed
        .as('alice')
        .send(method, `/workspaces${path}`, body);
      expect(answer.status).toBe(422);
      expect(answer.body.error.fields).toContainEqual({
        path: field,
        message: expect.stringMatching(/\w/),
      });
    },
  );

  it('names the field in the message where it is but one', async () => {
    const { body } = await raw('{"add_buckets": [{"name": 7}]}');
    expect(body.error.message).toBe('add_buckets.0.name must be a text');
  });

  it.each([
    ['GET', '/workspace'],
    ['PATCH', '/workspaces'],
    ['POST', '/workspaces/lab/sessions/default/close'],
  ])('says where the calls are described to %s %s', async (method, path) => {
    const { status, body } = await bed.as('alice').send(method, path);
    expect(status).toBe(404);
    expect(body.error.message).toContain('/api/workspace/openapi.json');
  });

  it('writes nothing of an edit of which a part is refused', async () => {
    const before = await bed.read('storages/lab');
    const answer = await raw(
      JSON.stringify({
        add_buckets: [{ name: 'half-done' }],
        add_memberships: [{ member: 'dan', role: 'owner' }],
      }),
    );
    expect(answer.status).toBe(422);
    const after = await bed.read('storages/lab');
    expect(after.spec).toEqual(before.spec);
  });

  it.each([
    '/workspaces/..%2F..%2Fsecrets',
    '/workspaces/%00',
    '/workspaces/LAB',
    `/workspaces/${'a'.repeat(4000)}`,
    '/workspaces/constructor',
    '/workspaces/__proto__/sessions',
    '/workspaces/lab%2Fsessions/sessions/default',
  ])('takes %s for the name of no workspace', async path => {
    const asAdmin = await bed.as('root').get(path);
    expect(asAdmin.status).toBe(404);
    const asStranger = await bed.as('dave').get(path);
    expect(asStranger.status).toBe(403);
  });

  it('refuses a path that cannot be decoded', async () => {
    const { status } = await bed.as('root').get('/workspaces/%E0%A4%A');
    expect(status).toBe(400);
  });

  it.each([
    '/workspaces/lab/sessions/nope',
    '/workspaces/lab/sessions/..%2F..',
    '/workspaces/lab/sessions/__proto__',
  ])('takes %s for no session', async path => {
    const { status } = await bed.as('alice').get(path);
    expect(status).toBe(404);
  });

  it('still answers after all that', async () => {
    const { status } = await bed.as('alice').get('/workspaces/lab');
    expect(status).toBe(200);
  });
});
