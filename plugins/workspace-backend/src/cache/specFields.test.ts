import { specFields } from './specFields';

const definition = (...versions: object[]) => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'datalabs.pkg.internal' },
  spec: { versions },
});

const version = (name: string, served: boolean, spec: object) => ({
  name,
  served,
  schema: { openAPIV3Schema: { properties: { spec } } },
});

const WITH_USERS = { properties: { users: {} } };
const WITH_CACHES = { properties: { cacheStores: {} } };

describe('specFields', () => {
  it.each([
    [
      'the best version',
      [
        version('v1beta1', true, WITH_USERS),
        version('v1beta2', true, WITH_CACHES),
      ],
      ['cacheStores'],
    ],
    [
      'the best one that is served',
      [
        version('v1beta1', true, WITH_USERS),
        version('v1beta2', false, WITH_CACHES),
      ],
      ['users'],
    ],
  ])('takes %s', (_, versions, fields) => {
    expect([...(specFields(definition(...versions)) ?? [])]).toEqual(fields);
  });

  it.each([
    ['nothing is known', []],
    ['no version is ours', [version('v9', true, WITH_USERS)]],
    [
      'all fields are taken',
      [
        version('v1beta2', true, {
          ...WITH_USERS,
          'x-kubernetes-preserve-unknown-fields': true,
        }),
      ],
    ],
    ['there is no schema', [{ name: 'v1beta2', served: true }]],
    ['it is odd', [{ name: 1 }]],
  ])('knows no limit where %s', (_, versions) => {
    expect(specFields(definition(...versions))).toBeUndefined();
  });
});
