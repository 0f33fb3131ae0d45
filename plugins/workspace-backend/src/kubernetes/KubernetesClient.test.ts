import {
  Certificates,
  createCertificates,
} from '@internal/dev-cluster/testing';
import { RequestListener } from 'http';
import { createServer, Server } from 'https';
import { AddressInfo } from 'net';
import { Duplex } from 'stream';
import { targetFrom } from './__testUtils__/targetFrom';
import { KubeConfigFault } from './faults';
import { Target } from './kubeconfig/target';
import { KubernetesClient } from './KubernetesClient';

describe('KubernetesClient', () => {
  let server: Server;
  let answer: RequestListener;
  let client: KubernetesClient;
  let loads: number;
  let certificates: Certificates;
  const sockets = new Set<Duplex>();

  function target(): Target {
    const { port } = server.address() as AddressInfo;
    const cluster = {
      server: `https://127.0.0.1:${port}/prefix`,
      'certificate-authority-data': Buffer.from(certificates.ca).toString(
        'base64',
      ),
    };
    return targetFrom(
      JSON.stringify({
        clusters: [{ name: 'test', cluster }],
        users: [{ name: 'test', user: { token: 'hunter2' } }],
        contexts: [
          { name: 'test', context: { cluster: 'test', user: 'test' } },
        ],
        'current-context': 'test',
      }),
    );
  }

  async function listen(): Promise<void> {
    const { key, cert } = certificates;
    server = createServer({ key, cert }, (request, response) =>
      answer(request, response),
    );
    server.on('connection', socket => sockets.add(socket));
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
  }

  beforeAll(async () => {
    certificates = await createCertificates('127.0.0.1');
  });

  beforeEach(async () => {
    loads = 0;
    await listen();
    client = new KubernetesClient(() => {
      loads++;
      return target();
    });
  });

  afterEach(async () => {
    client.close();
    sockets.forEach(socket => socket.destroy());
    sockets.clear();
    await new Promise(resolve => {
      server.close(resolve);
    });
  });

  it('signs in, encodes the query, and reads JSON', async () => {
    answer = (request, response) =>
      response.end(
        JSON.stringify({
          url: request.url,
          token: request.headers.authorization,
        }),
      );
    expect(
      await client.request({
        path: '/api/v1/things',
        query: { limit: '5', continue: undefined, of: 'a&b' },
      }),
    ).toEqual({
      url: '/prefix/api/v1/things?limit=5&of=a%26b',
      token: 'Bearer hunter2',
    });
  });

  it('uses its sockets again', async () => {
    answer = (_, response) => response.end('{}');
    for (let i = 0; i < 20; i++) await client.request({ path: '/' });
    // A request may find the socket of the one before it not yet free.
    expect(sockets.size).toBeLessThan(5);
    expect(loads).toBe(1);
  });

  it('throws an ApiFault with Status and Retry-After for a refusal', async () => {
    answer = (_, response) =>
      response
        .writeHead(429, { 'Retry-After': '3' })
        .end('{"kind":"Status","message":"slow down"}');
    await expect(client.request({ path: '/' })).rejects.toMatchObject({
      name: 'ApiFault',
      code: 429,
      retryAfter: 3,
      message: 'Kubernetes answered 429: slow down',
    });
  });

  it('throws a ConnectionFault for what is no JSON, quoting nothing', async () => {
    answer = (_, response) => response.end('<p>hunter2</p>');
    const fault = await client
      .request({ path: '/' })
      .catch((error: Error) => error);
    expect(fault).toMatchObject({ name: 'ConnectionFault', code: 'NOT_JSON' });
    expect(JSON.stringify(fault) + String(fault)).not.toContain('hunter2');
  });

  it('gives up on an answer that does not come, or does not end, in time', async () => {
    answer = () => {};
    await expect(
      client.request({ path: '/', timeoutMs: 20 }),
    ).rejects.toMatchObject({ code: 'TIMEOUT' });
    answer = (_, response) => response.write('{"half":');
    await expect(
      client.request({ path: '/', timeoutMs: 20 }),
    ).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  it('says that nobody listens, and finds a cluster that moved', async () => {
    answer = (_, response) => response.end('{}');
    await client.request({ path: '/' });
    const former = server;
    sockets.forEach(socket => socket.destroy());
    await new Promise(resolve => {
      former.close(resolve);
    });
    await expect(client.request({ path: '/' })).rejects.toMatchObject({
      name: 'ConnectionFault',
    });

    await listen();
    expect(await client.request({ path: '/' })).toEqual({});
  });

  it('looks for renewed credentials after a 401', async () => {
    answer = (_, response) => response.writeHead(401).end('{}');
    await client.request({ path: '/' }).catch(() => {});
    await client.request({ path: '/' }).catch(() => {});
    expect(loads).toBe(2);
  });

  it('hands on why there is no kubeconfig, and tries again', async () => {
    let missing = true;
    const waiting = new KubernetesClient(() => {
      if (missing) throw new KubeConfigFault('No kubeconfig: create one');
      return target();
    });
    answer = (_, response) => response.end('{}');
    await expect(waiting.request({ path: '/' })).rejects.toMatchObject({
      name: 'KubeConfigFault',
      message: 'No kubeconfig: create one',
    });
    missing = false;
    expect(await waiting.request({ path: '/' })).toEqual({});
    waiting.close();
  });

  it('streams lines however they are cut, beyond the time for a beginning', async () => {
    const timeoutMs = 1_000;
    let begun = () => {};
    const beginning = new Promise<void>(resolve => {
      begun = resolve;
    });
    answer = async (_, response) => {
      const [first, ...rest] = Buffer.from('{"a":"ü"}\n\n{"b":1}\n{"c":2}');
      response.write(Buffer.from([first]));
      await beginning;
      await new Promise(resolve => setTimeout(resolve, 2 * timeoutMs));
      for (const byte of rest) {
        response.write(Buffer.from([byte]));
        await new Promise(resolve => setImmediate(resolve));
      }
      response.end();
    };
    const lines: string[] = [];
    const stream = await client.stream({ path: '/', timeoutMs });
    begun();
    for await (const line of stream) lines.push(line);
    expect(lines).toEqual(['{"a":"ü"}', '{"b":1}', '{"c":2}']);
  });

  it('ends the request when its reader stops, and when it is aborted', async () => {
    const closed: Promise<void>[] = [];
    answer = (request, response) => {
      closed.push(
        new Promise(resolve => {
          request.on('close', () => resolve());
        }),
      );
      response.write('1\n2\n');
    };
    for await (const line of await client.stream({ path: '/' })) {
      if (line === '1') break;
    }
    await closed[0];

    const stop = new AbortController();
    const stream = await client.stream({ path: '/', signal: stop.signal });
    const reading = (async () => {
      for await (const line of stream) if (line === '2') stop.abort();
    })();
    await expect(reading).rejects.toMatchObject({ name: 'ConnectionFault' });
    await closed[1];
  });
});
