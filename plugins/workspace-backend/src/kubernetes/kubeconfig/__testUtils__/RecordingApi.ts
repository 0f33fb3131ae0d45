import { once } from 'events';
import {
  createServer as createHttpServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'http';
import { createServer as createHttpsServer } from 'https';
import {
  AddressInfo,
  connect,
  createServer as createNetServer,
  Server as NetServer,
  Socket,
} from 'net';
import { Duplex } from 'stream';
import { TLSSocket } from 'tls';
import { Pair } from './authorities';

/** The path that records: kubectl asks for others by itself. */
export const RECORDED_PATH = '/recorded';

/** What of a request tells who makes it and by which way, parts that are not there left out. */
export interface Seen {
  readonly authorization?: string;
  /** `Impersonate-…`, each line in lower case and in order. */
  readonly impersonation?: readonly string[];
  /** The common name of the client certificate. */
  readonly certificate?: string;
  /** The name in the TLS handshake. */
  readonly serverName?: string;
  /** What a proxy was asked for. */
  readonly proxied?: string;
}

/** An API server that answers everything and records who asks, over HTTP, HTTPS, and behind a proxy. */
export class RecordingApi {
  /** What it answers with from now on. */
  status = 200;
  private readonly seen: Seen[] = [];
  private proxied: string | undefined;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly http: Server,
    private readonly https: Server,
    private readonly proxy: Server,
    private readonly socks: NetServer,
  ) {}

  static async start(pair: Pair): Promise<RecordingApi> {
    const api = new RecordingApi(
      createHttpServer(),
      createHttpsServer({
        ...pair,
        requestCert: true,
        rejectUnauthorized: false,
      }),
      createHttpServer(),
      createNetServer(),
    );
    const answer = api.answer.bind(api);
    for (const server of [api.http, api.https]) server.on('request', answer);
    api.proxy.on('request', (request, response) => {
      if (request.url?.endsWith(RECORDED_PATH)) api.proxied = request.url;
      api.answer(request, response);
    });
    api.proxy.on('connect', (request, socket) => {
      api.proxied = request.url;
      api.tunnel(socket, 'HTTP/1.1 200 OK\r\n\r\n');
    });
    api.socks.on('connection', socket => api.speakSocks(socket));
    for (const server of api.servers) {
      server.on('connection', socket => api.sockets.add(socket));
      await once(server.listen(0, '127.0.0.1'), 'listening');
    }
    return api;
  }

  get httpPort(): number {
    return portOf(this.http);
  }

  get httpsPort(): number {
    return portOf(this.https);
  }

  get proxyPort(): number {
    return portOf(this.proxy);
  }

  get socksPort(): number {
    return portOf(this.socks);
  }

  /** What was recorded since the last call. */
  take(): Seen[] {
    this.proxied = undefined;
    return this.seen.splice(0);
  }

  async stop(): Promise<void> {
    this.sockets.forEach(socket => socket.destroy());
    for (const server of this.servers) {
      await once(server.close(), 'close');
    }
  }

  private get servers(): NetServer[] {
    return [this.http, this.https, this.proxy, this.socks];
  }

  private tunnel(socket: Duplex, greeting: string | Buffer): void {
    const far = connect(this.httpsPort, '127.0.0.1', () => {
      socket.write(greeting);
      socket.pipe(far).pipe(socket);
    });
    this.sockets.add(far);
    for (const each of [socket, far]) each.on('error', () => far.destroy());
  }

  /** RFC 1928, without authentication and for addresses that are names. */
  private speakSocks(socket: Socket): void {
    socket.once('data', () => {
      socket.write(Buffer.from([5, 0]));
      socket.once('data', request => {
        const end = 5 + request[4];
        const name = request.subarray(5, end).toString();
        this.proxied = `${name}:${request.readUInt16BE(end)}`;
        this.tunnel(socket, Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
      });
    });
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.url?.endsWith(RECORDED_PATH)) this.record(request);
    response
      .writeHead(this.status, { 'Content-Type': 'application/json' })
      .end('{}');
  }

  private record({ headers, rawHeaders, socket }: IncomingMessage): void {
    const impersonation = rawHeaders.flatMap((name, index) =>
      index % 2 === 0 && /^impersonate-/i.test(name)
        ? [`${name.toLowerCase()}: ${rawHeaders[index + 1]}`]
        : [],
    );
    const tls = socket instanceof TLSSocket ? socket : undefined;
    const certificate = tls?.getPeerCertificate().subject?.CN;
    const serverName = tls && 'servername' in tls ? tls.servername : undefined;
    this.seen.push({
      ...(headers.authorization && { authorization: headers.authorization }),
      ...(impersonation.length > 0 && { impersonation: impersonation.sort() }),
      ...(typeof certificate === 'string' && { certificate }),
      ...(typeof serverName === 'string' && { serverName }),
      ...(this.proxied && { proxied: this.proxied }),
    });
  }
}

function portOf(server: NetServer): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' ? address?.port ?? 0 : 0;
}
