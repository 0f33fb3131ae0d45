import { KubeConfig, RequestContext } from '@kubernetes/client-node';
import { ConnectionFault } from './faults';

type Dispatcher = NonNullable<ReturnType<RequestContext['getDispatcher']>>;

/**
 * A kubeconfig with one pool of sockets. KubeConfig makes a new pool for every request, which costs a TLS handshake
 * each time, so the first one is kept.
 */
export class Connection {
  private readonly openedAt = Date.now();
  private dispatcher: Dispatcher | undefined;

  constructor(private readonly kubeConfig: KubeConfig) {}

  /** The address of the API server, without a slash at its end. */
  get server(): string {
    const cluster = this.kubeConfig.getCurrentCluster();
    if (!cluster) throw new ConnectionFault('NO_CLUSTER');
    return cluster.server;
  }

  get ageMs(): number {
    return Date.now() - this.openedAt;
  }

  /** Adds to a request what signs it in (tokens are read anew as they expire) and the pool to go through. */
  async prepare(request: RequestContext): Promise<void> {
    try {
      await this.kubeConfig.applySecurityAuthentication(request);
    } catch (error) {
      // A credential plugin's own words may hold what it is to keep secret.
      throw new ConnectionFault('CREDENTIALS');
    }
    this.dispatcher ??= request.getDispatcher();
    if (this.dispatcher) request.setDispatcher(this.dispatcher);
  }

  /** Closes the sockets as soon as the requests on them have ended. */
  close(): void {
    this.dispatcher?.close().catch(() => {});
  }
}
