import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import {
  retryAfterOf,
  WorkspaceApi,
} from '@eoepca/backstage-plugin-workspace-common';
import { failureKindOf, isWorthRetrying } from './failures';
import { LiveUpdates } from './LiveUpdates';
import { SignIn } from './SignIn';

const MAX_RETRY_DELAY_MS = 15_000;

/**
 * A query that fails is tried again for as long as a page shows it, ever more slowly; the data that it has stay.
 * What another try cannot help (no access, not found) fails at once.
 */
function newQueryClient(signIn: SignIn): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onSuccess: signIn.succeeded,
      onError: error => signIn.failed(error),
    }),
    mutationCache: new MutationCache({
      onSuccess: signIn.succeeded,
      onError: error => signIn.failed(error, true),
    }),
    defaultOptions: {
      queries: {
        retry: (_failures, error) => isWorthRetrying(error),
        retryDelay,
        // The backend may be reachable where the browser believes itself offline (localhost, intranets).
        networkMode: 'always',
        // Freshness is useLive's job.
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Ever longer, and no sooner than the server asks for where too much was asked of it. */
export function retryDelay(failures: number, error: unknown): number {
  const own = Math.min(1000 * 2 ** failures, MAX_RETRY_DELAY_MS);
  return failureKindOf(error) === 'limited'
    ? Math.max(own, (retryAfterOf(error) ?? 0) * 1000)
    : own;
}

const signIns = new WeakMap<WorkspaceApi, SignIn>();

/** What is known of the user's sign-in, from the answers to all calls of an API instance. */
export function signInOf(api: WorkspaceApi): SignIn {
  const signIn = signIns.get(api) ?? new SignIn();
  signIns.set(api, signIn);
  return signIn;
}

const clients = new WeakMap<WorkspaceApi, QueryClient>();

/** One cache for each API instance: pages, cards and widgets of one app share what they have fetched. */
export function queryClientOf(api: WorkspaceApi): QueryClient {
  const client = clients.get(api) ?? newQueryClient(signInOf(api));
  clients.set(api, client);
  return client;
}

const updates = new WeakMap<WorkspaceApi, LiveUpdates>();

/** What keeps that cache up to date. */
export function liveUpdatesOf(api: WorkspaceApi): LiveUpdates {
  const known =
    updates.get(api) ?? new LiveUpdates(queryClientOf(api), signInOf(api));
  updates.set(api, known);
  return known;
}
