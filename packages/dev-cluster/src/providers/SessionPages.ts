import { createServer, IncomingMessage, Server, ServerResponse } from 'http';
import type { AddressInfo } from 'net';
import type { ObjectStore } from '../store/types';
import { parseDatalab } from './resources';
import { sessionPage } from './sessionPage';
import { DATALABS } from './WorkspaceReconciler';

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  'X-Content-Type-Options': 'nosniff',
};

/** Serves what a session's address opens: a page that says which session of which workspace it is. */
export class SessionPages {
  private constructor(
    private readonly store: ObjectStore,
    private readonly namespace: string,
    private readonly server: Server,
  ) {
    server.on('request', (request, response) => this.answer(request, response));
  }

  /** Listens on 127.0.0.1. Throws when the port is taken. */
  static async start(
    store: ObjectStore,
    namespace: string,
    port: number,
  ): Promise<SessionPages> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    return new SessionPages(store, namespace, server);
  }

  get origin(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  url(workspace: string, session: string): string {
    const path = [workspace, session].map(encodeURIComponent).join('/');
    return `${this.origin}/${path}/`;
  }

  async stop(): Promise<void> {
    const closed = new Promise(resolve => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [workspace, session] = segments(request.url ?? '/');
    const running = this.isRunning(workspace, session);
    response
      .writeHead(running ? 200 : 404, HEADERS)
      .end(sessionPage({ workspace, session, running }));
  }

  private isRunning(workspace: string, session: string): boolean {
    const key = { namespace: this.namespace, name: workspace };
    const datalab = workspace && this.store.get(DATALABS, key);
    return (
      !!datalab &&
      parseDatalab(datalab).status.sessions[session]?.url ===
        this.url(workspace, session)
    );
  }
}

/** The first two segments of a path, empty where there are none or where they are no valid encoding. */
function segments(path: string): [string, string] {
  try {
    const [, workspace = '', session = ''] = path
      .split('?')[0]
      .split('/')
      .map(decodeURIComponent);
    return [workspace, session];
  } catch {
    return ['', ''];
  }
}
