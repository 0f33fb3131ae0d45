import {
  TestCluster,
  availableClusters,
  startKubernetes,
} from '@internal/dev-cluster/testing';
import { IncomingMessage, Server, createServer } from 'http';
import { AddressInfo } from 'net';
import { createObject } from '../__testUtils__/kubeObjects';
import { createLab, user } from '../__testUtils__/people';
import { TestIssuer } from '../__testUtils__/TestIssuer';
import { TestBed } from '../__testUtils__/TestBed';
import { TestPlugin } from '../__testUtils__/TestPlugin';

const SECRET = 'the-secret/: +';

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

describe.each(availableClusters())('token broker on %s', kind => {
  let kubernetes: TestCluster;
  let issuer: TestIssuer;
  let endpoint: Server;
  let plugin: TestPlugin;
  /** What the token endpoint answers; never, without a status. */
  let answer: { status?: number; body?: unknown };
  let asked: { body: string; authorization?: string }[];

  beforeAll(async () => {
    issuer = await TestIssuer.start();
    endpoint = createServer(async (request, response) => {
      const { authorization } = request.headers;
      asked.push({ body: await textOf(request), authorization });
      if (answer.status === undefined) return;
      response.writeHead(answer.status, { Location: '/elsewhere' });
      response.end(
        typeof answer.body === 'string'
          ? answer.body
          : JSON.stringify(answer.body),
      );
    });
    await new Promise<void>(resolve => {
      endpoint.listen(0, '127.0.0.1', resolve);
    });
    kubernetes = await startKubernetes(kind);
    // A slow machine fails nothing.
    plugin = await start({ timeoutSeconds: '120' });
    const secret = (texts: Record<string, string>) => ({
      data: Object.fromEntries(
        Object.entries(texts).map(([key, text]) => [key, btoa(text)]),
      ),
    });
    for (const name of ['lab', 'odd', 'bare']) {
      await createLab(kubernetes.api, 'workspace', name);
      await plugin.sees(name);
    }
    const create = (name: string, texts: Record<string, string>) =>
      createObject(
        kubernetes.api,
        'workspace',
        `secrets/${name}-oauth-client`,
        secret(texts),
      );
    // As Keycloak's provider writes it, and with the line end of a file.
    await create('lab', { 'attribute.client_secret': `${SECRET}\n` });
    await create('odd', { client_id: 'odd' });
  });

  async function start({ timeoutSeconds }: { timeoutSeconds: string }) {
    const { port } = endpoint.address() as AddressInfo;
    const started = await TestPlugin.start({
      kubeconfig: kubernetes.kubeconfig,
      config: {
        oidc: { issuer: issuer.url },
        tokenBroker: {
          tokenEndpoint: `http://127.0.0.1:${port}/token`,
          timeoutSeconds,
          allowGet: 'true',
        },
      },
    });
    await started.ready();
    return started;
  }

  afterAll(async () => {
    await plugin?.stop();
    await kubernetes?.stop();
    await issuer?.stop();
    endpoint?.closeAllConnections();
    await new Promise(resolve => endpoint?.close(resolve));
  });

  const tokenWith = (claims: object) =>
    issuer.sign({
      claims: { resource_access: { lab: { roles: ['ws_api'] } }, ...claims },
    });

  beforeEach(async () => {
    asked = [];
    answer = {
      status: 200,
      body: {
        access_token: await tokenWith({}),
        token_type: 'Bearer',
        expires_in: 300,
        scope: 'profile',
        refresh_token: 'not ours to give',
      },
    };
  });

  const ask = (workspace = 'lab', method = 'POST', of = plugin) =>
    of.as(user('alice')).send(method, `/workspaces/${workspace}/token`);

  it.each(['POST', 'GET'])(
    '%s /workspaces/NAME/token gives a token that opens the workspace',
    async method => {
      const { status, body, headers } = await ask('lab', method);
      expect(status).toBe(200);
      expect(body).toEqual({
        access_token: expect.any(String),
        token_type: 'Bearer',
        expires_in: 300,
        scope: 'profile',
      });
      expect(headers['cache-control']).toBe('no-store');
      expect(Object.fromEntries(new URLSearchParams(asked[0].body))).toEqual({
        grant_type: 'client_credentials',
        audience: 'workspace-api',
      });
      // Form-encoded before they are joined (RFC 6749, section 2.3.1).
      expect(asked[0].authorization).toBe(
        `Basic ${btoa('lab:the-secret%2F%3A+%2B')}`,
      );
      const view = await plugin
        .as(`Bearer ${body.access_token}`)
        .get('/workspaces/lab');
      expect(view.body.user.permissions).toEqual(['VIEW_BUCKET_CREDENTIALS']);
    },
  );

  it('answers 404 without a client, 502 for one that is not complete', async () => {
    expect((await ask('bare')).status).toBe(404);
    expect((await ask('odd')).status).toBe(502);
    expect(asked).toEqual([]);
  });

  it('answers 409 where the Secret of that name is not the workspace’s, and sends nothing of it', async () => {
    await createLab(kubernetes.api, 'workspace', 'taken');
    await createObject(
      kubernetes.api,
      'workspace',
      'secrets/taken-oauth-client',
      {
        metadata: {
          name: 'taken-oauth-client',
          labels: { 'crossplane.io/composite': 'other' },
        },
        data: { client_id: btoa('other'), client_secret: btoa('the-secret') },
      },
    );
    await plugin.sees('taken');
    const { status, text } = await ask('taken');
    expect(status).toBe(409);
    expect(text).not.toContain('the-secret');
    expect(asked).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is no JSON', async () => 'welcome'],
    ['holds no token', async () => ({ token_type: 'Bearer' })],
    [
      'is of another type',
      async () => ({ access_token: await tokenWith({}), token_type: 'mac' }),
    ],
    [
      'is no JWT',
      async () => ({ access_token: 'opaque', token_type: 'bearer' }),
    ],
    [
      'is for another audience',
      async () => ({
        access_token: await tokenWith({ aud: 'account' }),
        token_type: 'Bearer',
      }),
    ],
    [
      'is for another workspace',
      async () => ({
        access_token: await tokenWith({
          resource_access: { other: { roles: ['ws_api'] } },
        }),
        token_type: 'Bearer',
      }),
    ],
    [
      'gives another role',
      async () => ({
        access_token: await tokenWith({
          resource_access: { lab: { roles: ['ws_access'] } },
        }),
        token_type: 'Bearer',
      }),
    ],
  ])('answers 502 where what the issuer says %s', async (_, body) => {
    answer = { status: 200, body: await body() };
    const { status, text } = await ask();
    expect(status).toBe(502);
    expect(text).not.toContain('eyJ');
  });

  it.each([
    ['a refusal', 401, 502],
    ['a redirection', 302, 502],
    ['a fault', 500, 503],
    ['too many requests', 429, 503],
  ])('answers %s of the issuer (%s) with %i', async (_, status, expected) => {
    answer = { status, body: { error: 'the-secret' } };
    const { status: got, headers, text } = await ask();
    expect(got).toBe(expected);
    expect(headers['retry-after']).toBe(expected === 503 ? '5' : undefined);
    expect(text).not.toContain('the-secret');
    expect(asked).toHaveLength(1);
  });

  it('answers silence of the issuer with 503', async () => {
    const impatient = await start({ timeoutSeconds: '2' });
    try {
      answer = { body: { error: 'the-secret' } };
      const { status, headers, text } = await ask('lab', 'POST', impatient);
      expect(status).toBe(503);
      expect(headers['retry-after']).toBe('5');
      expect(text).not.toContain('the-secret');
      expect(asked).toHaveLength(1);
    } finally {
      await impatient.stop();
    }
  });
});

describe('token broker without an issuer', () => {
  const bed = TestBed.on('dev-cluster', { workspaces: ['lab'] });

  it.each([
    ['POST', 503],
    ['GET', 404],
  ])('answers %s with %i', async (method, status) => {
    const answer = await bed.as('alice').send(method, '/workspaces/lab/token');
    expect(answer.status).toBe(status);
  });
});
