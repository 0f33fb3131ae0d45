import { isError } from '@backstage/errors';
import { Dispatcher, fetch, RequestInit, Response } from 'undici';
import { ConnectionFault } from './faults';
import { Credentials } from './kubeconfig/credentials';
import { ClientCertificate, createDispatcher } from './kubeconfig/dispatcher';
import { Target } from './kubeconfig/target';

/** An API server with one pool of sockets, as long as the client certificate stays the same. */
export class Connection {
  private readonly openedAt = performance.now();
  private pool:
    | { certificate: ClientCertificate | undefined; dispatcher: Dispatcher }
    | undefined;

  constructor(private readonly target: Target) {}

  get ageMs(): number {
    return performance.now() - this.openedAt;
  }

  /**
   * Signs a request in and sends it. The signal ends the wait for credentials, too.
   *
   * @param path - below the server's address
   * @throws CredentialsFault, ConnectionFault, or whatever `fetch` throws
   */
  async fetch(
    path: string,
    init: RequestInit & {
      headers: Record<string, string>;
      signal: AbortSignal;
    },
  ): Promise<Response> {
    const { authorization, certificate } = await this.credentials(init.signal);
    const { server, proxy } = this.target.route;
    return fetch(server + path, {
      ...init,
      headers: {
        ...init.headers,
        ...(authorization && { Authorization: authorization }),
      },
      dispatcher: this.dispatcher(certificate),
    }).catch(error => {
      throw proxy ? proxyFault(error, init.signal) : error;
    });
  }

  /** The API server didn't accept the credentials. */
  refused(): void {
    this.target.credentials.refused?.();
  }

  /** Closes the sockets as soon as the requests on them have ended. */
  close(): void {
    this.pool?.dispatcher.close().catch(() => {});
    this.pool = undefined;
  }

  private async credentials(signal: AbortSignal): Promise<Credentials> {
    const { credentials } = this.target;
    try {
      return await unlessAborted(credentials.get(), signal);
    } catch (error) {
      throw (isTimeout(signal.reason) && credentials.late?.()) || error;
    }
  }

  private dispatcher(certificate: ClientCertificate | undefined): Dispatcher {
    if (!this.pool || !isSame(this.pool.certificate, certificate)) {
      this.close();
      const { route, impersonation } = this.target;
      const dispatcher = createDispatcher(route, certificate, impersonation);
      this.pool = { certificate, dispatcher };
    }
    return this.pool.dispatcher;
  }
}

/** Says that a proxy is in between, which may be the cause. */
function proxyFault(error: unknown, signal: AbortSignal): unknown {
  if (isTimeout(signal.reason)) return new ConnectionFault('TIMEOUT', true);
  return signal.aborted ? error : ConnectionFault.from(error, true);
}

function isTimeout(reason: unknown): boolean {
  return isError(reason) && reason.name === 'TimeoutError';
}

function isSame(
  one: ClientCertificate | undefined,
  other: ClientCertificate | undefined,
): boolean {
  return one?.cert === other?.cert && one?.key === other?.key;
}

/** The promise's outcome, or the signal's reason if it's aborted before; the promise goes on unheard then. */
function unlessAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    promise
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', giveUp));
  });
}
