import { http, HttpResponse, RequestHandler } from 'msw';
import { BACKEND } from './server';

/** A write that a fake backend was sent. */
export interface Write {
  method: string;
  /** Below the address of the backend, with what is asked. */
  path: string;
  body?: unknown;
  ifMatch?: string;
}

type Answer = (write: Write) => Response | undefined;

/** Takes down every write and answers it: with what `answer` says, else with 200. */
export function recordWrites(
  backend: { use: (...handlers: RequestHandler[]) => void },
  answer: Answer = () => undefined,
): Write[] {
  const writes: Write[] = [];
  backend.use(
    http.all(`${BACKEND}/*`, async ({ request }) => {
      if (request.method === 'GET') return undefined;
      const text = await request.text();
      const ifMatch = request.headers.get('If-Match') ?? undefined;
      const write: Write = {
        method: request.method,
        path: request.url.slice(BACKEND.length),
        ...(text && { body: JSON.parse(text) }),
        ...(ifMatch && { ifMatch }),
      };
      writes.push(write);
      return answer(write) ?? HttpResponse.json({});
    }),
  );
  return writes;
}
