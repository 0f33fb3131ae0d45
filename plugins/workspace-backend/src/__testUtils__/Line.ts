import { TestCluster } from '@internal/dev-cluster/testing';
import { once } from 'events';
import { AddressInfo, Server, Socket, connect, createServer } from 'net';

const HOST = '127.0.0.1';

/** A line to a cluster on this machine, to be cut and mended: what a plugin sees of a cluster that goes away. */
export class Line {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly port: number,
    /** The cluster's own, by way of this line. */
    readonly kubeconfig: string,
  ) {
    server.on('connection', socket => this.sockets.add(socket));
  }

  static async to({ url, kubeconfig }: TestCluster): Promise<Line> {
    const target = Number(new URL(url).port);
    const server = createServer(near => {
      const far = connect(target, HOST);
      near.pipe(far).pipe(near);
      near.on('error', () => {}).on('close', () => far.destroy());
      far.on('error', () => {}).on('close', () => near.destroy());
    });
    await once(server.listen(0, HOST), 'listening');
    const { port } = server.address() as AddressInfo;
    const address = `https://${HOST}:${port}`;
    return new Line(server, port, kubeconfig.replaceAll(url, address));
  }

  /** Connections break, and no new one is made. */
  async cut(): Promise<void> {
    this.sockets.forEach(socket => socket.destroy());
    this.sockets.clear();
    await once(this.server.close(), 'close');
  }

  /** Connections can be made again. */
  async mend(): Promise<void> {
    await once(this.server.listen(this.port, HOST), 'listening');
  }
}
