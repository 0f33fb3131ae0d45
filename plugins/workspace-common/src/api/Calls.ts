import { Routes } from '../generated/openapi';
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

/** A method and a path, as openapi.yaml writes them. */
type Route = keyof Routes;

type JsonOf<T> = T extends { content: { 'application/json': infer Json } }
  ? Json
  : never;

type BodyOf<O> = O extends { requestBody: infer Body }
  ? { body: JsonOf<Body> }
  : O extends { requestBody?: infer Body }
  ? { body?: JsonOf<Body> }
  : unknown;

/** The names in its path. */
type PathOf<R extends Route> = Routes[R]['parameters'] extends {
  path: infer Path extends Record<string, string>;
}
  ? Path
  : Record<string, never>;

/** What it is sent besides. */
type RequestOf<R extends Route> = CallOptions &
  BodyOf<Routes[R]> &
  Pick<Routes[R]['parameters'], 'query'>;

/** The JSON of its success; what answers a dry run, `preview` takes. */
type AnswerOf<R extends Route, Responses = Routes[R]['responses']> = Exclude<
  JsonOf<Responses[keyof Responses & (200 | 201 | 202)]>,
  DryRun
>;

/** A request that may be left out where nothing in it has to be there. */
type Given<Request> = object extends Request
  ? [request?: Request]
  : [request: Request];

interface Sent extends CallOptions {
  query?: object;
  body?: unknown;
}

/** HTTP requests to the workspace API, by their method and path in openapi.yaml and with its types. */
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
  async send<R extends Route>(
    route: R,
    path: PathOf<R>,
    ...[request]: Given<RequestOf<R>>
  ): Promise<Response> {
    const { fetchApi, discoveryApi } = this.options;
    const [method, template] = route.split(' ');
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
  async ok<R extends Route>(
    route: R,
    path: PathOf<R>,
    ...request: Given<RequestOf<R>>
  ): Promise<Response> {
    const response = await assertOk(await this.send(route, path, ...request));
    const { preview } = this.writing;
    if (preview && !route.startsWith('GET ')) {
      preview.push(...(await response.clone().json()).changes);
    }
    return response;
  }

  /**
   * The JSON of that.
   *
   * @throws ResponseError
   */
  async json<R extends Route>(
    route: R,
    path: PathOf<R>,
    ...request: Given<RequestOf<R>>
  ): Promise<AnswerOf<R>> {
    return (await this.ok(route, path, ...request)).json();
  }

  /**
   * For what answers nothing.
   *
   * @throws ResponseError
   */
  async done<R extends Route>(
    route: R,
    path: PathOf<R>,
    ...request: Given<RequestOf<R>>
  ): Promise<void> {
    await this.ok(route, path, ...request);
  }
}
