import { http, HttpResponse, JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import { registerMswTestHooks } from '@backstage/test-utils';

/** Where the pages believe the backend to be. */
export const BACKEND = 'http://backend.test/api/workspace';

/** The overview and the buckets ask who waits for a decision: nobody, unless a test says so. */
const nobodyWaits = http.get(`${BACKEND}/workspaces/:name/access`, () =>
  HttpResponse.json({ requests: [], inbox: [], grants: [], offers: [] }),
);

/** The home page asks what is offered: nothing, unless a test says so. */
const nothingIsOffered = http.get(`${BACKEND}/inbox/offers`, () =>
  HttpResponse.json([]),
);

/** Nobody suggests anything, unless a test says so. */
const nothingIsSuggested = [
  http.get(`${BACKEND}/inbox/suggestions`, () => HttpResponse.json([])),
  http.get(`${BACKEND}/workspaces/:name/suggestions`, () =>
    HttpResponse.json([]),
  ),
];

/** And why what is not ready is not: Kubernetes has nothing to say, unless a test says so. */
const nothingIsKnown = http.get(
  `${BACKEND}/workspaces/:name/provisioning`,
  () => HttpResponse.json({ parts: [], events: [] }),
);

/** What new workspaces may have: everything, unless a test says otherwise. */
const everythingIsOffered = http.get(`${BACKEND}/workspace-options`, () =>
  HttpResponse.json({
    prefix: '',
    members: true,
    sessions: { offered: true, default: 'stopped' },
  }),
);

/** And every name is free. */
const namesAreFree = http.get(
  `${BACKEND}/workspace-names/check`,
  ({ request }) => {
    const name = new URL(request.url).searchParams.get('name');
    return HttpResponse.json({ short_name: name, name, state: 'available' });
  },
);

/** Stands in for the backend on the network's side; whatever a test has not told it to answer fails the test. */
export function fakeBackend() {
  const server = setupServer(
    nobodyWaits,
    nothingIsOffered,
    ...nothingIsSuggested,
    nothingIsKnown,
    everythingIsOffered,
    namesAreFree,
  );
  registerMswTestHooks(server);
  return {
    /** Answers GETs of the path with what `answer` gives at that time. */
    onGet: (path: string, answer: () => JsonBodyType) =>
      server.use(
        http.get(`${BACKEND}${path}`, () =>
          HttpResponse.json(answer(), { headers: { ETag: '"seen"' } }),
        ),
      ),
    use: server.use.bind(server),
    /** Hears of each request once it was answered, for the rest of the test file. */
    onResponse: (hear: (request: Request) => void) => {
      server.events.on('response:mocked', ({ request }) => hear(request));
    },
    /** Hears of each request as it is sent, until told to stop. */
    onRequest: (hear: (request: Request) => void) => {
      const listener = ({ request }: { request: Request }) => hear(request);
      server.events.on('request:start', listener);
      return () => server.events.removeListener('request:start', listener);
    },
  };
}

/** The body of an error as Backstage backends send it. */
export function errorBody(
  status: number,
  message: string,
  extra: Record<string, unknown> = {},
) {
  return HttpResponse.json(
    {
      error: { name: 'Error', message, ...extra },
      response: { statusCode: status },
    },
    { status },
  );
}
