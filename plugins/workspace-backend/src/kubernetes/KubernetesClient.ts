import { isError } from '@backstage/errors';
import { Response } from 'undici';
import type { ReadableStream } from 'stream/web';
import { Connection } from './Connection';
import { deadline } from './deadline';
import {
  ApiFault,
  ConnectionFault,
  CredentialsFault,
  KubeConfigFault,
  parseJson,
} from './faults';
import { Target } from './kubeconfig/target';
import { readLines } from './lines';

/** One request to the API server. */
export interface ApiCall {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the server's address, with its parts encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly accept?: string;
  readonly signal?: AbortSignal;
  /** How long the whole answer may take; of a stream, its beginning. Default: 10 s. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const CONNECTION_MAX_AGE_MS = 10 * 60_000;
const USER_AGENT = 'backstage-workspace';

/**
 * Kubernetes over HTTP. Throws ApiFault for an answer that is no success, ConnectionFault for none, KubeConfigFault where it
 * knows nobody to ask and CredentialsFault where it can't sign in; it repeats nothing by itself. The kubeconfig is loaded
 * when it is first needed, and again after a failure and every ten minutes, so that a cluster that comes later, moves, or
 * renews its certificates is found.
 */
export class KubernetesClient {
  private connection: Connection | undefined;

  constructor(private readonly loadTarget: () => Target) {}

  /** The JSON of the answer. */
  async request(call: ApiCall): Promise<unknown> {
    const limit = deadline(call.timeoutMs ?? TIMEOUT_MS, call.signal);
    try {
      const response = await this.send(call, limit.signal);
      const json = parseJson(await response.text());
      if (json === undefined) throw new ConnectionFault('NOT_JSON');
      return json;
    } catch (error) {
      throw this.fault(error, limit.signal);
    } finally {
      limit.clear();
    }
  }

  /** The lines of the answer as they come, until the server ends it, the signal is aborted or the reader stops. */
  async stream(call: ApiCall): Promise<AsyncGenerator<string, void>> {
    const limit = deadline(call.timeoutMs ?? TIMEOUT_MS, call.signal);
    try {
      const response = await this.send(call, limit.signal);
      const { body } = response;
      if (!body) throw new ConnectionFault('NO_BODY');
      limit.stopTimer();
      return this.lines(body, limit);
    } catch (error) {
      limit.clear();
      throw this.fault(error, limit.signal);
    }
  }

  /** Closes the sockets as soon as the requests on them have ended. */
  close(): void {
    this.connection?.close();
    this.connection = undefined;
  }

  private async *lines(
    body: ReadableStream<Uint8Array>,
    limit: ReturnType<typeof deadline>,
  ): AsyncGenerator<string, void> {
    try {
      yield* readLines(body);
    } catch (error) {
      throw this.fault(error, limit.signal);
    } finally {
      limit.clear();
    }
  }

  private async send(call: ApiCall, signal: AbortSignal): Promise<Response> {
    const connection = this.connect();
    try {
      const response = await connection.fetch(addressOf(call), {
        method: call.method ?? 'GET',
        headers: headersOf(call),
        signal,
        ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
      });
      if (!response.ok) {
        throw ApiFault.fromAnswer(
          response.status,
          await response.text(),
          response.headers.get('retry-after') ?? undefined,
        );
      }
      return response;
    } catch (error) {
      if (isRefusal(error)) connection.refused();
      if (!call.signal?.aborted && mayBeOutdated(error)) {
        this.forget(connection);
      }
      throw error;
    }
  }

  private connect(): Connection {
    if (this.connection && this.connection.ageMs > CONNECTION_MAX_AGE_MS) {
      this.forget(this.connection);
    }
    this.connection ??= new Connection(this.loadTarget());
    return this.connection;
  }

  private forget(connection: Connection): void {
    if (this.connection !== connection) return;
    connection.close();
    this.connection = undefined;
  }

  private fault(error: unknown, signal: AbortSignal): unknown {
    if (
      error instanceof ApiFault ||
      error instanceof ConnectionFault ||
      error instanceof CredentialsFault ||
      error instanceof KubeConfigFault
    ) {
      return error;
    }
    if (isNamed(signal.reason, 'TimeoutError')) {
      return new ConnectionFault('TIMEOUT');
    }
    return ConnectionFault.from(error);
  }
}

/** Whether another look at the kubeconfig may help: no connection, or credentials that are no longer good. */
function mayBeOutdated(error: unknown): boolean {
  return !(error instanceof ApiFault) || isRefusal(error);
}

function isRefusal(error: unknown): boolean {
  return error instanceof ApiFault && error.code === 401;
}

function isNamed(value: unknown, name: string): boolean {
  return isError(value) && value.name === name;
}

function addressOf({ path, query = {} }: ApiCall): string {
  const set = Object.entries(query).filter(
    (each): each is [string, string] => each[1] !== undefined,
  );
  return set.length > 0 ? `${path}?${new URLSearchParams(set)}` : path;
}

function headersOf({ accept, body }: ApiCall): Record<string, string> {
  return {
    Accept: accept ?? 'application/json',
    'User-Agent': USER_AGENT,
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  };
}
