import { assertOk, encodeSegment } from './answers';
import { queryString } from './query';
import { ResourceChange } from './types';
import { CallOptions } from './WorkspaceApi';

const DRY_RUN = { dry_run: true };

/** What the client needs from its caller, in the shapes of Backstage's own APIs. @public */
export interface WorkspaceClientOptions {
  fetchApi: { fetch: typeof fetch };
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
}

/** How writes are made. */
export interface WriteOptions {
  /** An entity tag for `If-Match`. */
  ifMatch?: string;
  /** Only try writes out, and gather here what they would change. */
  preview?: ResourceChange[];
}

export interface Request extends CallOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  query?: object;
}

/** HTTP requests to the workspace API; paths are lists of their segments. */
export class Calls {
  constructor(
    readonly options: WorkspaceClientOptions,
    private readonly writing: WriteOptions = {},
  ) {}

  /** The same, with writes made so too. */
  with(writing: WriteOptions): Calls {
    return new Calls(this.options, { ...this.writing, ...writing });
  }

  async send(path: string[], request: Request = {}): Promise<Response> {
    const { fetchApi, discoveryApi } = this.options;
    const base = await discoveryApi.getBaseUrl('workspace');
    const url = `${base}/${path.map(encodeSegment).join('/')}`;
    const { method = 'GET', body, query, signal } = request;
    const { ifMatch, preview } = method === 'GET' ? {} : this.writing;
    const question = queryString({ ...query, ...(preview && DRY_RUN) });
    return fetchApi.fetch(`${url}${question}`, {
      method,
      ...(signal && { signal }),
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  /** @throws ResponseError */
  async ok(path: string[], request?: Request): Promise<Response> {
    const response = await assertOk(await this.send(path, request));
    const { preview } = this.writing;
    if (preview && request?.method && request.method !== 'GET') {
      preview.push(...(await response.clone().json()).changes);
    }
    return response;
  }

  async json<T>(path: string[], request?: Request): Promise<T> {
    return (await this.ok(path, request)).json();
  }

  post<T>(path: string[], body?: unknown): Promise<T> {
    return this.json(path, { method: 'POST', body });
  }

  put<T>(path: string[], body: unknown): Promise<T> {
    return this.json(path, { method: 'PUT', body });
  }

  patch<T>(path: string[], body: unknown): Promise<T> {
    return this.json(path, { method: 'PATCH', body });
  }

  async delete(path: string[]): Promise<void> {
    await this.ok(path, { method: 'DELETE' });
  }
}
