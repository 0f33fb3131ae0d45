import {
  HttpMethod,
  IsomorphicFetchHttpLibrary,
  KubeConfig,
  RequestContext,
  ResponseContext,
} from '@kubernetes/client-node';
import { isError } from '@backstage/errors';
import { Connection } from './Connection';
import { deadline } from './deadline';
import {
  ApiFault,
  ConnectionFault,
  KubeConfigFault,
  parseJson,
} from './faults';
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
 * Kubernetes over HTTP, by the means of `@kubernetes/client-node`. Throws ApiFault for an answer that is no success,
 * ConnectionFault for none and KubeConfigFault where it knows nobody to ask; it repeats nothing by itself. The kubeconfig is loaded when it is first needed, and again
 * after a failure and every ten minutes, so that a cluster that comes later, moves, or renews its certificates is found.
 */
export class KubernetesClient {
  private readonly http = new IsomorphicFetchHttpLibrary();
  private connection: Connection | undefined;

  constructor(private readonly loadKubeConfig: () => KubeConfig) {}

  /** The JSON of the answer. */
  async request(call: ApiCall): Promise<unknown> {
    const limit = deadline(call.timeoutMs ?? TIMEOUT_MS, call.signal);
    try {
      const response = await this.send(call, limit.signal);
      const json = parseJson(await response.body.text());
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
      const body = response.body.stream();
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

  private async send(
    call: ApiCall,
    signal: AbortSignal,
  ): Promise<ResponseContext> {
    const connection = this.connect();
    try {
      const context = toContext(connection.server, call, signal);
      await connection.prepare(context);
      const response = await this.http.send(context).toPromise();
      if (response.httpStatusCode < 200 || response.httpStatusCode >= 300) {
        throw ApiFault.fromAnswer(
          response.httpStatusCode,
          await response.body.text(),
          response.headers['retry-after'],
        );
      }
      return response;
    } catch (error) {
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
    this.connection ??= new Connection(this.loadKubeConfig());
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
  return !(error instanceof ApiFault) || error.code === 401;
}

function isNamed(value: unknown, name: string): boolean {
  return isError(value) && value.name === name;
}

function toContext(
  server: string,
  call: ApiCall,
  signal: AbortSignal,
): RequestContext {
  const context = new RequestContext(
    server + call.path,
    HttpMethod[call.method ?? 'GET'],
  );
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined) context.setQueryParam(name, value);
  }
  context.setHeaderParam('Accept', call.accept ?? 'application/json');
  context.setHeaderParam('User-Agent', USER_AGENT);
  if (call.body !== undefined) {
    context.setHeaderParam('Content-Type', 'application/json');
    context.setBody(JSON.stringify(call.body));
  }
  context.setSignal(signal);
  return context;
}
