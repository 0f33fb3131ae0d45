import { ResponseError } from '@backstage/errors';
import { nextCursor } from './address';
import { Page, ServiceStatus, SessionOpening } from './types';

/** Servers and proxies answer so without a word of their own, before the backend sees the request. */
const HEADERS_TOO_LARGE = 431;
const TOKEN_TOO_LARGE =
  'The headers of this request, most likely its access token, are larger than the server accepts. Ask a platform engineer to raise --max-http-header-size of the backend, or the limit of the proxy before it.';

/** Waited for between two questions when the backend names no time of its own. */
const DEFAULT_RETRY_AFTER_SECONDS = 10;

export async function toPage<T>(response: Response): Promise<Page<T>> {
  const cursor = nextCursor(response.headers.get('Link'));
  return {
    items: await response.json(),
    ...(cursor !== undefined && { cursor }),
  };
}

export async function assertOk(response: Response): Promise<Response> {
  if (!response.ok) {
    const error = await ResponseError.fromResponse(response);
    throw response.status === HEADERS_TOO_LARGE
      ? Object.assign(error, { message: TOKEN_TOO_LARGE })
      : error;
  }
  return response;
}

/** `/status` answers 503 with its usual body; an error on the way there has the shape of errors. */
export function isStatus(body: unknown): body is ServiceStatus {
  return typeof body === 'object' && body !== null && 'watches' in body;
}

export async function toOpening(response: Response): Promise<SessionOpening> {
  const body = await response.json();
  if (response.status === 200) {
    return { status: 'ready', url: body.url };
  }
  const seconds = Number(response.headers.get('Retry-After') ?? undefined);
  return {
    ...body,
    status: 'starting',
    retryAfter: seconds > 0 ? seconds : DEFAULT_RETRY_AFTER_SECONDS,
  };
}
