import { request, Agent } from 'https';
import type { IncomingHttpHeaders, IncomingMessage } from 'http';
import { WatchStream } from './WatchStream';

/** How to reach an API server. */
export interface ApiAddress {
  url: string;
  token?: string;
  /** PEM of the authority that signed the server's certificate. */
  ca?: string;
  /** PEM of a client certificate and its key. */
  cert?: string;
  key?: string;
}

/** An answer; `body` is parsed where it is JSON. */
export interface ApiAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever an API server answers
  body: any;
}

export interface ApiRequest {
  body?: unknown;
  headers?: Record<string, string>;
}

/** Plain HTTPS to a Kubernetes API server: what goes over the wire, with nothing added or taken away. */
export class ApiClient {
  private readonly agent: Agent;

  constructor(private readonly address: ApiAddress) {
    const { ca, cert, key } = address;
    this.agent = new Agent({ ca, cert, key, keepAlive: false });
  }

  get(path: string, headers?: Record<string, string>): Promise<ApiAnswer> {
    return this.send('GET', path, { headers });
  }

  post(path: string, body: unknown): Promise<ApiAnswer> {
    return this.send('POST', path, { body });
  }

  put(path: string, body: unknown): Promise<ApiAnswer> {
    return this.send('PUT', path, { body });
  }

  delete(path: string, body?: unknown): Promise<ApiAnswer> {
    return this.send('DELETE', path, { body });
  }

  /** A patch of the given content type, such as `application/merge-patch+json`. */
  patch(path: string, contentType: string, body: unknown): Promise<ApiAnswer> {
    return this.send('PATCH', path, {
      body,
      headers: { 'Content-Type': contentType },
    });
  }

  async send(
    method: string,
    path: string,
    options: ApiRequest = {},
  ): Promise<ApiAnswer> {
    const response = await this.open(method, path, options);
    const chunks: Buffer[] = [];
    for await (const chunk of response) {
      chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString('utf8');
    const isJson = response.headers['content-type']?.includes('json');
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      body: isJson && text ? JSON.parse(text) : text,
    };
  }

  /** Opens a watch; `path` holds `watch=true` and the rest. Throws when the answer is not 200. */
  async watch(path: string): Promise<WatchStream> {
    const response = await this.open('GET', path, {});
    if (response.statusCode !== 200) {
      response.destroy();
      throw new Error(`Watching ${path} answered ${response.statusCode}`);
    }
    return new WatchStream(response);
  }

  private open(
    method: string,
    path: string,
    { body, headers }: ApiRequest,
  ): Promise<IncomingMessage> {
    const payload = body === undefined ? undefined : toText(body);
    return new Promise((resolve, reject) => {
      const outgoing = request(
        new URL(path, this.address.url),
        {
          method,
          agent: this.agent,
          headers: {
            Accept: 'application/json',
            ...(this.address.token && {
              Authorization: `Bearer ${this.address.token}`,
            }),
            ...(payload !== undefined && {
              'Content-Type': 'application/json',
              'Content-Length': String(Buffer.byteLength(payload)),
            }),
            ...headers,
          },
        },
        resolve,
      );
      outgoing.on('error', reject);
      outgoing.end(payload);
    });
  }
}

function toText(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}
