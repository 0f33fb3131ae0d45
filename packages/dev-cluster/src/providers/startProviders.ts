import type { Clock } from '../store/clock';
import type { ChangeEvent, ObjectStore } from '../store/types';
import { EventRecorder } from './EventRecorder';
import { faultState } from './faults';
import { Neighbours } from './Neighbours';
import { Pacing } from './Pacing';
import { SessionPages } from './SessionPages';
import { DATALABS, STORAGES, WorkspaceReconciler } from './WorkspaceReconciler';
import { WorkQueue } from './WorkQueue';

/** How the simulated providers act. All of it is optional. */
export interface ProviderOptions {
  /** The namespace of Storages and Datalabs; default `workspace`. */
  namespace?: string;
  /** How long each thing takes to be made, in milliseconds, give or take a quarter; default 1500. */
  delayMs?: number;
  /** Port of the pages that sessions open; 0 (the default) takes a free one. */
  sessionPort?: number;
  /** Whether Keycloak knows someone; default everybody. */
  isUser?: (name: string) => boolean;
  /** The time, which names the generations of keys; default the machine's. */
  now?: Clock;
}

/** Running providers. */
export interface Providers {
  /** Where the pages of sessions are: `http://127.0.0.1:PORT`. */
  readonly sessionsUrl: string;
  stop(): Promise<void>;
}

/**
 * Acts as Crossplane's provider-storage (MinIO) and provider-datalab (Educates) do: composes what they compose of Storages
 * and Datalabs, brings about what that stands for (Secrets, namespaces and claims), writes conditions and events, and
 * runs sessions, which are pages on a local port. Needs the definitions of both kinds and of what they are composed of.
 * Throws when the port is taken.
 */
export async function startProviders(
  store: ObjectStore,
  options: ProviderOptions = {},
): Promise<Providers> {
  const { namespace = 'workspace', delayMs = 1500, sessionPort = 0 } = options;
  const { isUser = () => true, now = Date.now } = options;
  const pages = await SessionPages.start(store, namespace, sessionPort);
  const pacing = new Pacing(() => delayMs * (0.75 + Math.random() / 2), now);
  const reconciler = new WorkspaceReconciler(
    store,
    namespace,
    pacing,
    new EventRecorder(store, now),
    {
      sessionUrl: (workspace, session) => pages.url(workspace, session),
      isUser,
      now,
    },
  );
  const queue = new WorkQueue(name => reconciler.reconcile(name), now);
  const known = new Map<string, string>();
  const neighbours = new Neighbours(store, namespace);
  const onChange = ({ type, object }: ChangeEvent) => {
    const { name, uid = '', generation } = object.metadata;
    const state = `${generation} ${faultState(object)}`;
    if (type === 'DELETED') {
      pacing.forget(uid);
      known.delete(uid);
    } else if (generation !== undefined && known.get(uid) === state) {
      // Status and other metadata ask for nothing; most such changes are the providers' own.
      return;
    } else {
      known.set(uid, state);
    }
    queue.add(name);
    neighbours.of(object, type).forEach(each => queue.add(each));
  };
  const ends = [STORAGES, DATALABS].map(resource =>
    store.watch(resource, onChange, { namespace }),
  );
  ends.push(
    store.watch(
      { group: '', plural: 'secrets' },
      ({ object }) =>
        neighbours.readersOf(object).forEach(each => queue.add(each)),
      { namespace },
    ),
  );
  return {
    sessionsUrl: pages.origin,
    stop: async () => {
      ends.forEach(end => end());
      queue.stop();
      await pages.stop();
    },
  };
}
