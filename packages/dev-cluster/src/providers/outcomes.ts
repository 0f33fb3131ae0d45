import type { Composed, Manifest } from './composed/types';
import { newKeys, principalData } from './credentials';
import type { Effects } from './Effects';
import { password } from './secrets';
import { EACH_STORE_PROVIDER } from './storeTypes';

const CONNECTION = 'connection.crossplane.io/v1alpha1';

/** What the thing that a composed object stands for brings about in the cluster, and how that goes again. */
interface Outcome {
  /** Whether all that it needs is there. */
  possible?: (manifest: Manifest, context: Context) => boolean;
  make: (manifest: Manifest, context: Context) => void;
  undo: (manifest: Manifest, context: Context) => void;
}

/** Where outcomes come about. */
export interface Context {
  effects: Effects;
  /** The namespace of Storages and Datalabs. */
  namespace: string;
  /** The Secret with the current key pair. */
  currentKeys?: string;
}

const OUTCOMES: Record<string, Outcome> = {
  User: {
    make: ({ metadata: { name } }, { effects, namespace }) =>
      effects.createSecret({ namespace, name }, CONNECTION, newKeys),
    undo: ({ metadata: { name } }, { effects, namespace }) =>
      effects.removeSecret({ namespace, name }),
  },
  Secret: {
    possible: (manifest, context) =>
      !isPrincipal(manifest, context) || keysOf(context) !== undefined,
    make: (manifest, context) => {
      const keys = keysOf(context);
      if (keys && isPrincipal(manifest, context)) {
        context.effects.writeSecret(manifest.metadata, principalData(keys));
      }
    },
    undo: (manifest, context) => {
      if (isPrincipal(manifest, context)) {
        context.effects.removeSecret(manifest.metadata);
      }
    },
  },
  Client: {
    make: ({ metadata: { name } }, { effects, namespace }) =>
      effects.createSecret(
        { namespace, name: `${name}-oauth-client` },
        'Opaque',
        () => {
          const secret = password();
          return { 'attribute.client_secret': secret, clientSecret: secret };
        },
      ),
    undo: ({ metadata: { name } }, { effects, namespace }) =>
      effects.removeSecret({ namespace, name: `${name}-oauth-client` }),
  },
  WorkshopEnvironment: {
    make: ({ metadata: { name } }, { effects }) =>
      effects.createNamespace(name),
    undo: ({ metadata: { name } }, { effects }) =>
      effects.removeNamespace(name),
  },
  PersistentVolumeClaim: {
    possible: ({ metadata }, { effects }) =>
      effects.hasNamespace(metadata.namespace ?? ''),
    make: (manifest, { effects }) => effects.createClaim(manifest),
    undo: ({ metadata }, { effects }) => effects.removeClaim(metadata),
  },
  ...Object.fromEntries(
    EACH_STORE_PROVIDER.map(([, { operated, claimOf }]) => [
      operated[2],
      operator(claimOf),
    ]),
  ),
};

/** An operator that keeps what it runs on a claim of its own. */
function operator(claimOf: (name: string) => string): Outcome {
  const key = ({ metadata }: Manifest) => ({
    namespace: metadata.namespace,
    name: claimOf(metadata.name),
  });
  return {
    possible: ({ metadata }, { effects }) =>
      effects.hasNamespace(metadata.namespace ?? ''),
    make: (manifest, { effects }) => {
      const { storage } = manifest.spec as { storage: string };
      const claim = {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: key(manifest),
        spec: {
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage } },
        },
      };
      effects.createClaim(claim);
    },
    undo: (manifest, { effects }) => effects.removeClaim(key(manifest)),
  };
}

/** Whether all is there that a composed object needs to become ready. */
export function possible(composed: Composed, context: Context): boolean {
  const thing = thingOf(composed);
  if (!thing) return true;
  return OUTCOMES[thing.kind]?.possible?.(thing, context) ?? true;
}

export function make(composed: Composed, context: Context): void {
  const thing = thingOf(composed);
  if (thing) OUTCOMES[thing.kind]?.make(thing, context);
}

export function undo(
  composed: Omit<Composed, 'resource'>,
  context: Context,
): void {
  const thing = thingOf(composed);
  if (thing) OUTCOMES[thing.kind]?.undo(thing, context);
}

/** What a composed object stands for; nothing for what is only looked at. */
function thingOf(composed: Omit<Composed, 'resource'>): Manifest | undefined {
  const { apiVersion, kind, name, manifest, observed } = composed;
  if (observed) return undefined;
  return manifest ?? { apiVersion, kind, metadata: { name } };
}

function isPrincipal({ metadata }: Manifest, { namespace }: Context): boolean {
  return metadata.namespace === namespace;
}

function keysOf({ effects, namespace, currentKeys }: Context) {
  return currentKeys === undefined
    ? undefined
    : effects.secret({ namespace, name: currentKeys });
}
