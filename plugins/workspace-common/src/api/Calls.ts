import { operations, OPERATIONS } from '../generated/openapi';
import { assertOk } from './answers';
import { addressOf } from './address';
import { DryRun, ResourceChange } from './types';
import { CallOptions } from './WorkspaceApi';

/** What the client needs from its caller, in the shapes of Backstage's own APIs. @public */
export interface WorkspaceClientOptions {
  fetchApi: { fetch: typeof fetch };
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
}

/** How writes are made. */
export interface Writing {
  /** An entity tag for `If-Match`. */
  ifMatch?: string;
  /** Only try writes out, and gather here what they would change. */
  preview?: ResourceChange[];
}

type Name = keyof operations;

type JsonOf<T> = T extends { content: { 'application/json': infer Json } }
  ? Json
  : never;

type BodyOf<O> = O extends { requestBody: infer Body }
  ? { body: JsonOf<Body> }
  : O extends { requestBody?: infer Body }
  ? { body?: JsonOf<Body> }
  : unknown;

/** The names in its path. */
type PathOf<N extends Name> = operations[N]['parameters'] extends {
  path: infer Path extends Record<string, string>;
}
  ? Path
  : Record<string, never>;

/** What it is sent besides. */
type RequestOf<N extends Name> = CallOptions &
  BodyOf<operations[N]> &
  Pick<operations[N]['parameters'], 'query'>;

/** The JSON of its success; what answers a dry run, `preview` takes. */
type AnswerOf<N extends Name, Responses = operations[N]['responses']> = Exclude<
  JsonOf<Responses[keyof Responses & (200 | 201 | 202)]>,
  DryRun
>;

/** A request that may be left out where nothing in it has to be there. */
type Given<R> = object extends R ? [request?: R] : [request: R];

interface Sent extends CallOptions {
  query?: object;
  body?: unknown;
}

/** HTTP requests to the workspace API, by the `operationId` that openapi.yaml gives them and with its types. */
export class Calls {
  constructor(
    private readonly options: WorkspaceClientOptions,
    private readonly writing: Writing = {},
  ) {}

  /** The same, with writes made so too. */
  with(writing: Writing): Calls {
    return new Calls(this.options, { ...this.writing, ...writing });
  }

  /** Whatever the backend answers. */
  async send<N extends Name>(
    name: N,
    path: PathOf<N>,
    ...[request]: Given<RequestOf<N>>
  ): Promise<Response> {
    const { fetchApi, discoveryApi } = this.options;
    const [method, template] = OPERATIONS[name];
    const { query, body, signal }: Sent = request ?? {};
    const { ifMatch, preview } = method === 'GET' ? {} : this.writing;
    const base = await discoveryApi.getBaseUrl('workspace');
    const address = addressOf(template, path, {
      ...query,
      ...(preview && { dry_run: true }),
    });
    return fetchApi.fetch(`${base}${address}`, {
      method,
      ...(signal && { signal }),
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  /**
   * What the backend answers with success.
   *
   * @throws ResponseError
   */
  async ok<N extends Name>(
    name: N,
    path: PathOf<N>,
    ...request: Given<RequestOf<N>>
  ): Promise<Response> {
    const response = await assertOk(await this.send(name, path, ...request));
    const { preview } = this.writing;
    if (preview && OPERATIONS[name][0] !== 'GET') {
      preview.push(...(await response.clone().json()).changes);
    }
    return response;
  }

  /**
   * The JSON of that.
   *
   * @throws ResponseError
   */
  async json<N extends Name>(
    name: N,
    path: PathOf<N>,
    ...request: Given<RequestOf<N>>
  ): Promise<AnswerOf<N>> {
    return (await this.ok(name, path, ...request)).json();
  }

  /**
   * For what answers nothing.
   *
   * @throws ResponseError
   */
  async done<N extends Name>(
    name: N,
    path: PathOf<N>,
    ...request: Given<RequestOf<N>>
  ): Promise<void> {
    await this.ok(name, path, ...request);
  }
}
