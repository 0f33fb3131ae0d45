import type { KubeObject } from '../../store/types';
import { at } from '../../schema/paths';
import { parseDatalab, parseStorage } from '../resources';
import { composeDatalab } from './datalab';
import { composeStorage } from './storage';

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

describe('composeStorage', () => {
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
