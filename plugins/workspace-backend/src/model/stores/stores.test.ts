import { NewStore } from '@eoepca/backstage-plugin-workspace-common';
import { addStores, removeStore } from './stores';
import { KubernetesObject } from '../kubernetes';

function datalab(spec: Record<string, unknown>): KubernetesObject {
  return {
    apiVersion: 'pkg.internal/v1beta2',
    kind: 'Datalab',
    metadata: { name: 'lab' },
    spec,
  };
}

const add = (spec: Record<string, unknown>, ...stores: NewStore[]) =>
  addStores(stores)(datalab(spec))?.spec;

const remove = (
  spec: Record<string, unknown>,
  type: NewStore['type'],
  name: string,
) => removeStore(type, name)(datalab(spec))?.spec;

describe('addStores', () => {
  it('adds stores of each type with the size that is given, or its own', () => {
    expect(
      add(
        { users: ['ann'] },
        { type: 'database', name: 'prod', storage: '5Gi' },
        { type: 'database', name: 'dev', storage: '9Gi' },
        { type: 'vector', name: 'vec' },
        { type: 'cache', name: 'hot', storage: ' 2Gi ' },
        { type: 'document', name: 'docs' },
      ),
    ).toEqual({
      users: ['ann'],
      databases: {
        pg0: { names: ['prod', 'dev'], storage: '5Gi', backupStorage: '10Gi' },
      },
      vectorStores: { vec: { storage: '1Gi' } },
      cacheStores: { hot: { storage: '2Gi' } },
      documentStores: { docs: { storage: '10Gi' } },
    });
  });

  it('puts a database on the first host and keeps what it does not know', () => {
    const databases = {
      main: { names: ['a'], storage: '1Gi', backupStorage: '2Gi', extra: 1 },
      other: { names: ['b'], storage: '1Gi', backupStorage: '2Gi' },
    };
    expect(
      add({ databases }, { type: 'database', name: 'c', storage: '9Gi' }),
    ).toEqual({
      databases: {
        ...databases,
        main: { ...databases.main, names: ['a', 'c'] },
      },
    });
  });

  it('takes the size of backups for the first database', () => {
    expect(
      add({}, { type: 'database', name: 'a', backup_storage: '3Gi' }),
    ).toEqual({
      databases: {
        pg0: { names: ['a'], storage: '1Gi', backupStorage: '3Gi' },
      },
    });
  });

  it('leaves a store as it is that is there', () => {
    const spec = {
      databases: {
        pg1: { names: ['a'], storage: '1Gi', backupStorage: '1Gi' },
      },
      vectorStores: { vec: { storage: '1Gi', extra: true } },
    };
    expect(
      add(
        spec,
        { type: 'database', name: 'a', storage: '9Gi' },
        { type: 'vector', name: 'vec', storage: '9Gi' },
        { type: 'vector', name: 'vec', storage: '8Gi' },
      ),
    ).toEqual(spec);
  });

  it.each<[string, Record<string, unknown>, NewStore[]]>([
    [
      'names that differ in what is no letter alone',
      {
        databases: {
          pg0: { names: ['a_b'], storage: '1', backupStorage: '1' },
        },
      },
      [{ type: 'database', name: 'a-b' }],
    ],
    [
      'two new ones',
      {},
      [
        { type: 'database', name: 'a_b' },
        { type: 'database', name: 'a-b' },
      ],
    ],
    [
      'a name and a field behind another name',
      { vectorStores: { a: { storage: '1Gi' } } },
      [{ type: 'vector', name: 'a-grpc' }],
    ],
    [
      'databases of hosts whose names run together',
      {
        databases: {
          pg: { names: ['x'], storage: '1', backupStorage: '1' },
          'pg-a': { names: ['b'], storage: '1', backupStorage: '1' },
        },
      },
      [{ type: 'database', name: 'a_b' }],
    ],
  ])('refuses %s', (_, spec, stores) => {
    expect(() => add(spec, ...stores)).toThrow(
      expect.objectContaining({
        name: 'UnprocessableError',
        fields: [
          {
            path: ['add_stores', stores.length - 1, 'name'],
            message: expect.stringContaining('choose another name'),
          },
        ],
      }),
    );
  });

  it('takes the same name for different types, and beside odd data', () => {
    const spec = {
      databases: { pg0: null },
      cacheStores: 'odd',
      vectorStores: { 'a-b': { storage: '1Gi' }, a_b: { storage: '1Gi' } },
    };
    expect(
      add(
        spec,
        { type: 'database', name: 'a' },
        { type: 'cache', name: 'a' },
        { type: 'vector', name: 'a' },
      ),
    ).toMatchObject({
      databases: { pg0: { names: ['a'] } },
      cacheStores: { a: { storage: '1Gi' } },
      vectorStores: { a: { storage: '1Gi' }, 'a-b': {}, a_b: {} },
    });
  });
});

describe('removeStore', () => {
  const spec = {
    users: ['ann'],
    databases: {
      pg0: { names: ['a', 'b'], storage: '1Gi', extra: 1 },
      pg1: { names: ['c'], storage: '1Gi' },
    },
    cacheStores: { hot: { storage: '1Gi' }, cold: { storage: '1Gi' } },
  };

  it('removes a store and nothing else', () => {
    expect(remove(spec, 'cache', 'hot')).toEqual({
      ...spec,
      cacheStores: { cold: { storage: '1Gi' } },
    });
  });

  it('removes a database from its host, and with the last one the host', () => {
    expect(remove(spec, 'database', 'a')).toEqual({
      ...spec,
      databases: {
        ...spec.databases,
        pg0: { ...spec.databases.pg0, names: ['b'] },
      },
    });
    expect(remove(spec, 'database', 'c')).toEqual({
      ...spec,
      databases: { pg0: spec.databases.pg0 },
    });
  });

  it.each([
    ['vector', 'hot'],
    ['cache', 'toString'],
    ['database', 'pg0'],
  ] as const)('says that there is no %s store %s', (type, name) => {
    expect(() => remove(spec, type, name)).toThrow(
      expect.objectContaining({ name: 'NotFoundError' }),
    );
  });
});
