import type { ObjectInput } from '../store/types';
import type { Datalab } from './resources';

const SESSION_HOME = '1Gi';
const REGISTRY = '5Gi';

/** How much a workspace may ask for, by budget. */
const BUDGETS: Record<string, string> = {
  small: '10Gi',
  medium: '25Gi',
  large: '50Gi',
  'x-large': '100Gi',
  'xx-large': '200Gi',
  'xxx-large': '400Gi',
};

/** A PersistentVolumeClaim to be. */
export interface Claim extends ObjectInput {
  metadata: { name: string; namespace: string };
  spec: {
    accessModes: string[];
    resources: { requests: { storage: string } };
    storageClassName?: string;
  };
}

/** The claims for a Datalab: a home for each session, and one for each store and the registry. */
export function claims({ object, spec }: Datalab): Claim[] {
  const sizes: [string, string][] = [
    ...spec.sessions.map(({ name }): [string, string] => [
      `home-${name}`,
      spec.quota.storage ?? SESSION_HOME,
    ]),
    ...storeSizes('database', spec.databases),
    ...storeSizes('vector', spec.vectorStores),
    ...storeSizes('cache', spec.cacheStores),
    ...storeSizes('document', spec.documentStores),
  ];
  if (spec.registry.enabled) {
    sizes.push(['registry', spec.registry.storage ?? REGISTRY]);
  }
  return sizes.map(([name, storage]) => ({
    metadata: { name, namespace: object.metadata.name },
    spec: {
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage } },
      ...(spec.persistence.storageClassName && {
        storageClassName: spec.persistence.storageClassName,
      }),
    },
  }));
}

/** The quota for a Datalab's namespace, by its budget (medium unless said). */
export function quota({ object, spec }: Datalab): ObjectInput {
  return {
    metadata: { name: 'workspace', namespace: object.metadata.name },
    spec: {
      hard: {
        'requests.storage': BUDGETS[spec.quota.budget ?? ''] ?? BUDGETS.medium,
      },
    },
  };
}

function storeSizes(
  type: string,
  stores: Record<string, { storage: string }>,
): [string, string][] {
  return Object.entries(stores).map(([name, { storage }]) => [
    `${type}-${name}`,
    storage,
  ]);
}
