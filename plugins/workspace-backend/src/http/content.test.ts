import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { dropContentField } from '../__testUtils__/dropContentField';
import { TestBed } from '../__testUtils__/TestBed';

const COURSE = {
  type: 'git',
  url: 'https://example.org/course',
  ref: 'main',
  path: 'course',
};

describe.each(availableClusters())('content on %s', kind => {
  const bed = TestBed.withLabs(kind);

  const send = (who: string, method: string, path = '', body?: object) =>
    bed.as(who).send(method, `/workspaces/${bed.lab}/content${path}`, body);

  const filesOf = async () =>
    (await bed.read(`datalabs/${bed.lab}`)).spec.files;

  it('is added, listed for all who see sessions, and removed', async () => {
    const added = await send('bob', 'POST', '', COURSE);
    expect(added.status).toBe(201);
    expect(added.body).toEqual({ id: expect.any(String), ...COURSE });
    expect(await filesOf()).toEqual([
      {
        git: { url: 'https://example.org/course', ref: 'main' },
        path: 'course',
      },
    ]);
    const { body } = await bed
      .as('carol')
      .get(`/workspaces/${bed.lab}/content`);
    expect(body).toEqual([added.body]);

    const { id } = added.body;
    expect((await send('bob', 'DELETE', `/${id}`)).status).toBe(204);
    expect(await filesOf()).toEqual([]);
    expect((await send('bob', 'DELETE', `/${id}`)).status).toBe(404);
  });

  it('is replaced as a whole, and has another id then', async () => {
    const { body: old } = await send('bob', 'POST', '', COURSE);
    const next = { ...COURSE, ref: 'v2', include_paths: ['a/**'] };
    const changed = await send('bob', 'PUT', `/${old.id}`, next);
    expect(changed.status).toBe(202);
    expect(changed.body).toEqual({ id: expect.any(String), ...next });
    expect((await send('carol', 'GET')).body).toEqual([changed.body]);
    expect((await send('bob', 'PUT', `/${old.id}`, next)).status).toBe(404);
    const wrong = { ...COURSE, url: 'file:///etc/passwd' };
    const { id } = changed.body;
    expect((await send('bob', 'PUT', `/${id}`, wrong)).status).toBe(422);
  });

  it('is taken by Kubernetes with all that can be said of it', async () => {
    const more = { include_paths: ['/a/**'], exclude_paths: ['*.md'] };
    for (const body of [
      { ...COURSE, ...more },
      { type: 'image', url: 'ghcr.io/example/course:1.0', ...more },
      { type: 'http', url: 'https://example.org/data.zip', ...more },
    ]) {
      expect((await send('bob', 'POST', '', body)).status).toBe(201);
    }
    expect(await filesOf()).toMatchObject([
      { git: {}, includePaths: ['/a/**'], excludePaths: ['*.md'] },
      { image: { url: 'ghcr.io/example/course:1.0' } },
      { http: { url: 'https://example.org/data.zip' } },
    ]);
  });

  it('is written by no dry run', async () => {
    const dry = await send('bob', 'POST', '?dry_run=true', COURSE);
    expect(dry.status).toBe(200);
    expect(JSON.stringify(dry.body)).toContain('example.org/course');
    expect((await send('carol', 'GET')).body).toEqual([]);
  });

  it('is changed by those alone who manage sessions', async () => {
    expect((await send('carol', 'POST', '', COURSE)).status).toBe(403);
    expect((await send('carol', 'PUT', '/none', COURSE)).status).toBe(403);
    expect((await send('carol', 'DELETE', '/none')).status).toBe(403);
  });

  it.each([
    ['url', { ...COURSE, url: 'file:///etc/passwd' }],
    ['ref', { ...COURSE, ref: '--upload-pack=id' }],
    ['path', { ...COURSE, path: '../..' }],
    ['include_paths', { ...COURSE, include_paths: ['../a'] }],
    ['type', { ...COURSE, type: 's3' }],
  ])('is refused for a wrong %s', async (field, body) => {
    const answer = await send('bob', 'POST', '', body);
    expect(answer.status).toBe(422);
    expect(answer.body.error.fields).toMatchObject([{ path: [field] }]);
  });

  it('takes no name of a Secret', async () => {
    const body = { ...COURSE, secret: 'other', secretRef: { name: 'other' } };
    await send('bob', 'POST', '', body);
    expect(JSON.stringify(await filesOf())).not.toContain('other');
  });

  it('is not there twice', async () => {
    await send('bob', 'POST', '', COURSE);
    expect((await send('bob', 'POST', '', COURSE)).status).toBe(409);
  });
});

describe('content, where the definition of Datalabs has none', () => {
  const bed = TestBed.on('dev-cluster', { workspaces: ['lab'] });

  it('is refused, and the view says that there can be none', async () => {
    await dropContentField(bed.kubernetes.api);
    const datalab = await poll('the changed definition', async () => {
      const { body } = await bed.as('bob').get('/workspaces/lab');
      return body.datalab.content_available ? undefined : body.datalab;
    });
    expect(datalab.content_available).toBe(false);
    const { status, body } = await bed
      .as('bob')
      .send('POST', '/workspaces/lab/content', COURSE);
    expect(status).toBe(409);
    expect(body.error.message).toContain('no field spec.files');
  });
});
