import type { Datalab, Storage } from './resources';

export const CREDENTIALS = 'credentials';
export const ENVIRONMENT = 'environment';
export const REGISTRY = 'registry';

export type StoreType = 'database' | 'vector' | 'cache' | 'document';

export function bucketStep(name: string): string {
  return `bucket-${name}`;
}

export function sessionStep(name: string): string {
  return `session-${name}`;
}

export function storeStep(type: StoreType, name: string): string {
  return `${type}-${name}`;
}

/** What a provider makes for a resource, each a step that takes its time: names as they stand in conditions. */
export function storageSteps({ spec }: Storage): string[] {
  return [
    CREDENTIALS,
    ...spec.buckets.map(({ bucketName }) => bucketStep(bucketName)),
  ];
}

export function datalabSteps({ spec }: Datalab): string[] {
  return [
    ENVIRONMENT,
    ...startedSessions(spec).map(sessionStep),
    ...Object.keys(spec.databases).map(name => storeStep('database', name)),
    ...Object.keys(spec.vectorStores).map(name => storeStep('vector', name)),
    ...Object.keys(spec.cacheStores).map(name => storeStep('cache', name)),
    ...Object.keys(spec.documentStores).map(name =>
      storeStep('document', name),
    ),
    ...(spec.registry.enabled ? [REGISTRY] : []),
  ];
}

function startedSessions(spec: Datalab['spec']): string[] {
  return spec.sessions
    .filter(({ state }) => state === 'started')
    .map(({ name }) => name);
}
