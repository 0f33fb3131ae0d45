import { TestCluster, createCertificates } from '@internal/dev-cluster/testing';
import { once } from 'events';
import { IncomingMessage, ServerResponse } from 'http';
import { Agent, Server, createServer, request } from 'https';
import { AddressInfo } from 'net';
import { parse, stringify } from 'yaml';

const HOST = '127.0.0.1';

/** What becomes of a request: nothing (it passes), an answer in its place, or that it waits. */
export type Mood = (method: string, path: string) => Trouble | undefined;

export interface Trouble {
  /** Answer with this instead of asking the cluster. */
  readonly status?: number;
  readonly retryAfter?: number;
  /** Nothing is done about the request before. */
  readonly after?: Promise<void>;
}

/** A way to a cluster on which requests get into trouble: what a plugin sees of an API server that is not well. */
export class Gateway {
  /** Changes what becomes of the requests from now on. */
  mood: Mood = () => undefined;
  /** Told of each answer of the cluster as it begins. */
  answered: (method: string, path: string, status: number) => void = () => {};

  private constructor(
    private readonly server: Server,
    private readonly agent: Agent,
    private readonly cluster: TestCluster,
    private readonly ca: string,
  ) {}

  static async to(cluster: TestCluster): Promise<Gateway> {
    const { ca, key, cert } = await createCertificates(HOST);
    const server = createServer({ key, cert });
    const agent = new Agent({ ca: cluster.ca });
    const gateway = new Gateway(server, agent, cluster, ca);
    server.on('request', (incoming, outgoing) => {
      gateway.handle(incoming, outgoing).catch(() => outgoing.destroy());
    });
    await once(server.listen(0, HOST), 'listening');
    return gateway;
  }

  /** The cluster's own, by way of this gateway. */
  get kubeconfig(): string {
    const { port } = this.server.address() as AddressInfo;
    const config = parse(this.cluster.kubeconfig);
    config.clusters[0].cluster = {
      server: `https://${HOST}:${port}`,
      'certificate-authority-data': Buffer.from(this.ca).toString('base64'),
    };
    return stringify(config);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.agent.destroy();
    await once(this.server.close(), 'close');
  }

  private async handle(incoming: IncomingMessage, outgoing: ServerResponse) {
    const { method = '', url = '', headers } = incoming;
    const { status, retryAfter, after } = this.mood(method, url) ?? {};
    await after;
    if (status) {
      outgoing.writeHead(status, {
        'Content-Type': 'application/json',
        ...(retryAfter && { 'Retry-After': retryAfter }),
      });
      outgoing.end(JSON.stringify({ kind: 'Status', code: status }));
      return;
    }
    const target = new URL(url, this.cluster.url);
    const { agent } = this;
    const forward = request(target, { method, headers, agent }, answer => {
      this.answered(method, url, answer.statusCode ?? 0);
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      outgoing.flushHeaders();
      answer.pipe(outgoing).on('close', () => answer.destroy());
    });
    forward.on('error', () => outgoing.destroy());
    incoming.pipe(forward);
  }
}
