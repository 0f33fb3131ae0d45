import { STORE_TYPES } from '@eoepca/backstage-plugin-workspace-common';
import { availableStoreTypes } from './storeTypes';

const DATALABS = 'datalabs.pkg.internal';
const QDRANT = 'qdrantclusters.qdrant.io';
const REDIS = 'redis.redis.redis.opstreelabs.in';

const indexOf = (definitions: string[], fields?: string[], knows = true) => ({
  hasDefinition: (name: string) => definitions.includes(name),
  knowsDefinitions: () => knows,
  datalabFields: () => fields && new Set(fields),
});

describe('availableStoreTypes', () => {
  const all = [DATALABS, QDRANT, REDIS];

  it.each([
    ['each type that has an operator', all, undefined, [], ['vector', 'cache']],
    ['none without Datalabs', [QDRANT, REDIS], undefined, [], []],
    ['none that Datalabs do not know', all, ['cacheStores'], [], ['cache']],
    ['none that is disabled', all, undefined, ['cache'], ['vector']],
    ['none where all are disabled', all, undefined, STORE_TYPES, []],
  ] as const)('has %s', (_, definitions, fields, disabled, types) => {
    expect(
      availableStoreTypes(
        indexOf([...definitions], fields && [...fields]),
        new Set(disabled),
      ),
    ).toEqual(types);
  });

  it('has each that is not disabled where it is not known which operators there are', () => {
    const unknown = indexOf([DATALABS], undefined, false);
    expect(availableStoreTypes(unknown, new Set(['cache']))).toEqual([
      'database',
      'vector',
      'document',
    ]);
  });
});
