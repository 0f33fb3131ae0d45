import type { KubeObject } from '../../store/types';
import { at } from '../../schema/paths';
import { parseDatalab, parseStorage } from '../resources';
import { composeDatalab } from './datalab';
import { composeStorage } from './storage';
import type { Composed, Manifest } from './types';

const now = new Date('2026-11-25T12:00:00Z');
const LABEL = { 'storages.pkg.internal/discoverable': 'true' };

const object = (kind: string, name: string, spec: object): KubeObject => ({
  apiVersion: 'pkg.internal/v1beta2',
  kind,
  metadata: { name, namespace: 'workspace', labels: LABEL },
  spec,
});
const storage = (name: string, spec: object = {}) =>
  parseStorage(
    object('Storage', name, {
      principal: name,
      buckets: [{ bucketName: name }],
      ...spec,
    }),
  );
const datalab = (spec: object) =>
  parseDatalab(object('Datalab', 'lab', { users: ['ann'], ...spec }));
const names = (composed: { resource: string }[]) =>
  composed.map(({ resource }) => resource);
const nameOf = ({ metadata: { name, namespace } }: Manifest) =>
  namespace === undefined ? name : `${namespace}/${name}`;
/** Kinds and names in the order of the references, with what an `Object` is about. */
const references = (composed: Composed[]) =>
  composed.map(({ kind, name, manifest, observed }) =>
    manifest
      ? [name, observed ? '~' : '=', manifest.kind, nameOf(manifest)].join(' ')
      : `${kind} ${name}`,
  );

describe('composeStorage', () => {
  it('makes policies of buckets and grants, and hands out the current key', () => {
    const composed = composeStorage(
      storage('lab', {
        principal: 'p-lab',
        buckets: [{ bucketName: 'maps' }, { bucketName: 'lab' }],
        bucketAccessGrants: [
          { bucketName: 'maps', grantee: 'bob', permission: 'ReadOnly' },
        ],
      }),
      { storages: [], now },
    );
    expect(references(composed)).toEqual([
      'bucket-lab = Bucket lab',
      'bucket-maps = Bucket maps',
      'observe-secret-p-lab ~ Secret workspace/p-lab-1',
      'policy-bob-maps = Policy bob.maps',
      'policy-full-lab = Policy p-lab.lab',
      'policy-full-maps = Policy p-lab.maps',
      'secret-p-lab = Secret workspace/p-lab',
      'user-p-lab-1 = User p-lab-1',
    ]);
  });

  const users = (interval: string, maxToKeep: number) =>
    names(
      composeStorage(
        storage('lab', { credentialsRollover: { interval, maxToKeep } }),
        { storages: [], now },
      ),
    ).filter(name => name.startsWith('user-'));

  it.each([
    ['none', 2, ['user-lab-1', 'user-lab-2']],
    ['daily', 2, ['user-lab-20261124', 'user-lab-20261125']],
    ['weekly', 1, ['user-lab-2026w48']],
    ['monthly', 2, ['user-lab-202610', 'user-lab-202611']],
    ['quarterly', 1, ['user-lab-2026q4']],
    ['yearly', 2, ['user-lab-2025', 'user-lab-2026']],
  ])(
    'makes a user for each valid key of %s, keep %i',
    (interval, kept, expected) => {
      expect(users(interval, kept)).toEqual(expected);
    },
  );

  describe('a policy for a bucket of others', () => {
    const request = { bucketAccessRequests: [{ bucketName: 'giver' }] };
    const grant = (permission: string) => ({
      bucketAccessGrants: [
        { bucketName: 'giver', grantee: 'taker', permission },
      ],
    });
    const policies = (asking: object, giving: object, labels = LABEL) => {
      const giver = storage('giver', giving);
      const world = {
        storages: [
          {
            ...giver,
            object: {
              ...giver.object,
              metadata: { ...giver.object.metadata, labels },
            },
          },
        ],
        now,
      };
      const user = composeStorage(storage('taker', asking), world).find(
        ({ resource }) => resource === 'user-taker-1',
      );
      return at(user?.manifest, 'spec', 'forProvider', 'policies');
    };

    it('takes request, grant and label', () => {
      expect(policies(request, grant('WriteOnly'))).toEqual([
        'taker.taker',
        'taker.giver',
      ]);
      const own = ['taker.taker'];
      expect(policies({}, grant('WriteOnly'))).toEqual(own);
      expect(policies(request, {})).toEqual(own);
      expect(policies(request, grant('None'))).toEqual(own);
      const none = {} as typeof LABEL;
      expect(policies(request, grant('WriteOnly'), none)).toEqual(own);
    });
  });
});

describe('composeDatalab', () => {
  it('makes the accounts, the stores and the sessions, in the order of kinds and names', () => {
    const composed = composeDatalab(
      datalab({
        secretName: 'keys',
        sessions: [{ name: 'on' }, { name: 'off', state: 'stopped' }],
        databases: { pg0: { names: ['prod'], storage: '5Gi' } },
        documentStores: { docs: { storage: '1Gi' } },
        cacheStores: { hot: { storage: '1Gi' } },
        vectorStores: { vec: { storage: '1Gi' } },
      }),
      { storageSecret: true },
    );
    expect(references(composed)).toEqual([
      'RoleMapper lab-ws-access',
      'RoleMapper lab-ws-admin',
      'RoleMapper lab-ws-api',
      'Group lab',
      'Group lab-admin',
      'Memberships lab',
      'Memberships lab-admin',
      'Roles lab',
      'Roles lab-admin',
      'db-configmap-lab-pg0 = ConfigMap lab/pg0-init-sql',
      'db-postgrescluster-lab-pg0 = PostgresCluster lab/pg0',
      'db-tlsroute-lab-pg0 = TLSRoute lab/pg0',
      'mongodb-auth-secret-lab-docs = Secret lab/docs-mongodb-auth',
      'mongodb-community-lab-docs = MongoDBCommunity lab/mongodb-docs',
      'mongodb-rb-appdb-lab = RoleBinding lab/mongodb-kubernetes-appdb',
      'mongodb-role-appdb-lab = Role lab/mongodb-kubernetes-appdb',
      'mongodb-sa-appdb-lab = ServiceAccount lab/mongodb-kubernetes-appdb',
      'mongodb-sa-database-pods-lab = ServiceAccount lab/mongodb-kubernetes-database-pods',
      'mongodb-sa-ops-manager-lab = ServiceAccount lab/mongodb-kubernetes-ops-manager',
      'oauth2-client-secret-lab = Secret lab/lab-oauth2-client',
      'observe-database-secret-lab-pg0 ~ Secret lab/pg0-pguser-postgres',
      'observe-mongodb-auth-secret-lab-docs ~ Secret lab/docs-mongodb-auth',
      'observe-oauth-client-secret-lab ~ Secret workspace/lab-oauth-client',
      'observe-qdrant-auth-secret-lab-vec ~ Secret lab/vec-qdrant-auth',
      'observe-redis-auth-secret-lab-hot ~ Secret lab/hot-redis-auth',
      'observe-storage-secret-lab ~ Secret workspace/keys',
      'persistentvolumeclaim-lab-off-persistent = PersistentVolumeClaim lab/lab-off-persistent',
      'persistentvolumeclaim-lab-on-persistent = PersistentVolumeClaim lab/lab-on-persistent',
      'qdrant-auth-secret-lab-vec = Secret lab/vec-qdrant-auth',
      'qdrant-pod-lab-vec ~ Pod lab/qdrant-vec-0',
      'qdrant-vector-lab-vec = QdrantCluster lab/vec',
      'redis-acl-secret-lab-hot = Secret lab/hot-redis-acl',
      'redis-auth-secret-lab-hot = Secret lab/hot-redis-auth',
      'redis-cache-lab-hot = Redis lab/hot',
      'redis-pod-lab-hot ~ Pod lab/hot-0',
      'workshop-lab = Workshop lab',
      'workshopenvironment-lab = WorkshopEnvironment lab',
      'workshopsession-lab-on = WorkshopSession lab-on',
      'Client lab',
      'ClientServiceAccountRole lab-ws-api',
      'GroupMembershipProtocolMapper lab',
      'Role lab-ws-access',
      'Role lab-ws-admin',
      'Role lab-ws-api',
      'Secret lab-datalab',
    ]);
  });

  it('has a home for each declared session, and runs those that are started', () => {
    const composed = composeDatalab(
      datalab({
        sessions: [
          'old',
          { name: 'v1', state: 'running' },
          { name: 'idle', state: 'paused' },
          { name: 'off', state: 'stopped' },
        ],
        quota: { storage: '7Gi' },
      }),
      { storageSecret: true },
    );
    expect(
      composed.flatMap(({ manifest }) =>
        manifest?.kind === 'WorkshopSession' ? [manifest.metadata.name] : [],
      ),
    ).toEqual(['lab-old', 'lab-v1']);
    expect(
      composed.flatMap(({ manifest }) =>
        manifest?.kind === 'PersistentVolumeClaim'
          ? [at(manifest, 'spec', 'resources', 'requests', 'storage')]
          : [],
      ),
    ).toEqual(['7Gi', '7Gi', '7Gi', '7Gi']);
  });

  it('makes a Secret only where there are credentials to copy', () => {
    const made = (storageSecret: boolean) =>
      names(composeDatalab(datalab({}), { storageSecret }));
    expect(made(true)).toContain('secret-lab-datalab');
    expect(made(false)).not.toContain('secret-lab-datalab');
  });

  it('has the members in one group, the owner and admins in another too', () => {
    const members = composeDatalab(
      datalab({
        users: ['ann', 'ben', 'cleo'],
        userOverrides: { cleo: { role: 'admin' }, ben: { role: 'user' } },
      }),
      { storageSecret: true },
    ).flatMap(({ kind, name, spec }) =>
      kind === 'Memberships'
        ? [[name, at(spec, 'forProvider', 'members')]]
        : [],
    );
    expect(members).toEqual([
      ['lab', ['ann', 'ben', 'cleo']],
      ['lab-admin', ['ann', 'cleo']],
    ]);
  });
});
