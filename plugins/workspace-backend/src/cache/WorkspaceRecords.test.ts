import { BY_MARKS, ObjectFacts } from '../model/ownership';
import { DatalabResource, StorageResource } from '../model/resources';
import { secretNames } from '../model/credentials/secretNames';
import { SecretFacts } from '../model/credentials/secretOwnership';
import { WorkspaceChange } from './types';
import { WorkspaceRecords } from './WorkspaceRecords';
import { WorkspaceRecord } from '../model/record';

function meta(name: string, creationTimestamp = '2026-01-01T00:00:00Z') {
  return {
    name,
    uid: `uid-of-${name}`,
    resourceVersion: '1',
    creationTimestamp,
    annotations: {},
    labels: {},
  };
}

function storage(
  name: string,
  buckets: string[] = [],
  createdAt?: string,
): StorageResource {
  return {
    meta: meta(name, createdAt),
    principal: name,
    buckets: buckets.map(bucket => ({
      name: bucket,
      discoverable: false,
      lifecycleRules: [],
    })),
    claims: [],
    requests: [],
    grants: [],
    ended: { requests: [], grants: [] },
    declined: new Map(),
    conditions: [],
  };
}

function datalab(name: string, members: string[]): DatalabResource {
  return {
    meta: meta(name),
    members: members.map(member => ({ name: member, role: 'user' as const })),
    sessions: [],
    sessionStatus: new Map(),
    conditions: [],
  } as Partial<DatalabResource> as DatalabResource;
}

const LATER = '2026-06-01T00:00:00Z';

/** An object that came after every Storage here, with nothing that says whose it is. */
function unmarked(createdAt = LATER): ObjectFacts {
  return { createdAt, owners: [], labels: new Map(), annotations: new Map() };
}

function secret(
  name: string,
  keys: string[] = ['access'],
  facts: Partial<SecretFacts> = {},
): SecretFacts {
  const type = 'Opaque';
  return { ...unmarked(), name, type, keys: new Set(keys), ...facts };
}

function sized(size: string, facts: Partial<ObjectFacts> = {}) {
  return { ...unmarked(), size, ...facts };
}

function names(records: readonly WorkspaceRecord[]): string[] {
  return records.map(({ name }) => name);
}

describe('WorkspaceRecords', () => {
  let changes: WorkspaceChange[];
  let records: WorkspaceRecords;

  beforeEach(() => {
    changes = [];
    records = new WorkspaceRecords(
      change => changes.push(change),
      secretNames(),
    );
  });

  it('keeps workspaces by name, in whatever order they come', () => {
    ['c', 'a', 'd', 'b'].forEach(name =>
      records.setStorage(name, storage(name)),
    );
    records.setStorage('d', undefined);
    expect(names(records.list())).toEqual(['a', 'b', 'c']);
    expect(records.get('d')).toBeUndefined();
  });

  it('does not change a list that it has handed out', () => {
    records.setStorage('a', storage('a'));
    const before = records.list();
    records.setStorage('b', storage('b'));
    records.setStorage('a', undefined);
    expect(names(before)).toEqual(['a']);
    expect(records.list()).toBe(records.list());
  });

  it('puts together what came before its Storage', () => {
    records.setDatalab('lab', datalab('lab', ['ann']));
    records.setSecret('lab-datalab', secret('lab-datalab', ['access']));
    records.setNamespace('lab', unmarked());
    records.setClaim('lab', 'data', sized('1Gi'));
    records.setQuota('lab', 'quota', sized('10Gi'));
    expect(changes).toEqual([]);
    expect(records.byMember('ann')).toEqual([]);

    records.setStorage('lab', storage('lab'));
    expect(changes).toHaveLength(1);
    const known = { name: 'lab-datalab', keys: new Set(['access']) };
    expect(records.get('lab')).toEqual({
      name: 'lab',
      storage: storage('lab'),
      datalab: datalab('lab', ['ann']),
      members: datalab('lab', ['ann']).members,
      secrets: { s3: known, stores: known, registry: known },
      claims: [{ name: 'data', size: '1Gi' }],
      quotas: ['10Gi'],
    });
    expect(names(records.byMember('ann'))).toEqual(['lab']);
  });

  it('follows each part, telling before and after', () => {
    records.setStorage('lab', storage('lab'));
    records.setNamespace('lab', unmarked());
    records.setClaim('lab', 'data', sized('1Gi'));
    records.setClaim('lab', 'data', undefined);
    records.setSecret('lab', secret('lab', ['access']));
    records.setSecret('lab', undefined);
    expect(records.get('lab')).toMatchObject({
      claims: [],
      secrets: {},
    });
    for (const [index, change] of changes.entries()) {
      expect(change.before).toBe(changes[index - 1]?.after);
    }
    expect(changes).toHaveLength(6);
  });

  it('takes the first of the Secrets that are there', () => {
    records.setStorage('lab', storage('lab'));
    records.setSecret('lab', secret('lab', ['access']));
    expect(records.get('lab')?.secrets.s3?.name).toBe('lab');
    records.setSecret('lab-datalab', secret('lab-datalab', []));
    expect(records.get('lab')?.secrets.s3?.name).toBe('lab-datalab');
    records.setSecret('lab-datalab', undefined);
    expect(records.get('lab')?.secrets.s3?.name).toBe('lab');
  });

  describe('whose a Secret is', () => {
    const secretsOf = (name: string) => records.get(name)?.secrets ?? {};
    const clashesOf = (name: string) => records.get(name)?.secretClashes;
    const byName = { secrets: { ...BY_MARKS, proof: 'name' as const } };

    it('gives nobody one whose name is two workspaces’', () => {
      records.setSecret('lab-datalab', secret('lab-datalab'));
      records.setStorage('lab-datalab', storage('lab-datalab'));
      expect(secretsOf('lab-datalab').s3?.name).toBe('lab-datalab');
      expect(clashesOf('lab-datalab')).toBeUndefined();

      records.setStorage('lab', storage('lab'));
      const clash = { secret: 'lab-datalab', reason: 'shared_name' };
      for (const name of ['lab', 'lab-datalab']) {
        expect(secretsOf(name)).toEqual({});
        expect(clashesOf(name)).toEqual([clash]);
      }

      records.setStorage('lab', undefined);
      expect(secretsOf('lab-datalab').s3?.name).toBe('lab-datalab');
    });

    it('gives a marked one to whom the mark names', () => {
      const owners = [
        { uid: 'uid-of-lab', apiVersion: '', kind: 'Datalab', name: 'lab' },
      ];
      records.setSecret(
        'lab-datalab',
        secret('lab-datalab', ['access'], { owners }),
      );
      records.setStorage('lab-datalab', storage('lab-datalab'));
      expect(clashesOf('lab-datalab')).toEqual([
        { secret: 'lab-datalab', reason: 'marked_for_other' },
      ]);
      records.setStorage('lab', storage('lab'));
      expect(secretsOf('lab').s3?.name).toBe('lab-datalab');
      expect(secretsOf('lab-datalab')).toEqual({});
    });

    it('gives nobody the key generation of a principal, whichever comes first', () => {
      records.setStorage('lab-2026w48', storage('lab-2026w48'));
      records.setSecret('lab-2026w48', secret('lab-2026w48'));
      expect(secretsOf('lab-2026w48').s3?.name).toBe('lab-2026w48');
      records.setStorage('other', { ...storage('other'), principal: 'lab' });
      expect(secretsOf('lab-2026w48')).toEqual({});
      expect(clashesOf('lab-2026w48')).toEqual([
        { secret: 'lab-2026w48', reason: 'shared_name' },
      ]);
      records.setStorage('other', storage('other'));
      expect(secretsOf('lab-2026w48').s3?.name).toBe('lab-2026w48');
    });

    it('takes the next where the first is another’s, and tells of it', () => {
      records.setStorage('lab', storage('lab'));
      records.setSecret('lab', secret('lab'));
      const old = { createdAt: '2025-01-01T00:00:00Z' };
      records.setSecret('lab-datalab', secret('lab-datalab', ['access'], old));
      expect(secretsOf('lab').s3?.name).toBe('lab');
      expect(clashesOf('lab')).toEqual([
        { secret: 'lab-datalab', reason: 'older_than_workspace' },
      ]);
      records.setSecret('lab-datalab', undefined);
      expect(clashesOf('lab')).toBeUndefined();
    });

    it('looks for the OAuth client, too', () => {
      records.setStorage('lab', storage('lab'));
      records.setSecret('lab-oauth-client', secret('lab-oauth-client'));
      expect(secretsOf('lab').oauth?.name).toBe('lab-oauth-client');
      records.setStorage('lab-oauth-client', storage('lab-oauth-client'));
      expect(secretsOf('lab').oauth).toBeUndefined();
    });

    it('looks where the configuration says, and nowhere else', () => {
      records = new WorkspaceRecords(
        change => changes.push(change),
        secretNames({ storage: 's3-<principal>', registry: 'images' }),
        { ...byName, namespaces: BY_MARKS },
      );
      records.setSecret('lab-datalab', secret('lab-datalab'));
      records.setSecret('images', secret('images'));
      for (const name of ['lab', 'team']) {
        const shared = { ...storage(name), principal: 'ann' };
        records.setStorage(name, shared);
      }
      expect(secretsOf('lab')).toMatchObject({
        stores: { name: 'lab-datalab' },
        registry: { name: 'images' },
      });
      expect(secretsOf('lab').s3).toBeUndefined();
      expect(secretsOf('team').registry?.name).toBe('images');

      records.setSecret('s3-ann', secret('s3-ann'));
      expect(secretsOf('lab').s3?.name).toBe('s3-ann');
      expect(secretsOf('team').s3?.name).toBe('s3-ann');

      records.setStorage('team', storage('team'));
      expect(secretsOf('team').s3).toBeUndefined();
    });

    it('shares none of those by default, wherever they are configured', () => {
      records = new WorkspaceRecords(
        change => changes.push(change),
        secretNames({ storage: 's3-<principal>', registry: 'images' }),
      );
      records.setSecret('images', secret('images'));
      records.setStorage('lab', storage('lab'));
      expect(secretsOf('lab').registry?.name).toBe('images');
      records.setStorage('team', storage('team'));
      expect(secretsOf('lab').registry).toBeUndefined();
      expect(secretsOf('team').registry).toBeUndefined();
    });

    it('goes by the nearer name where names are proof', () => {
      records = new WorkspaceRecords(
        change => changes.push(change),
        secretNames(),
        { ...byName, namespaces: BY_MARKS },
      );
      records.setSecret('lab-datalab', secret('lab-datalab'));
      records.setStorage('lab-datalab', storage('lab-datalab'));
      expect(secretsOf('lab-datalab').s3?.name).toBe('lab-datalab');
      records.setStorage('lab', storage('lab'));
      expect(secretsOf('lab').s3?.name).toBe('lab-datalab');
      expect(secretsOf('lab-datalab')).toEqual({});
    });

    it('tells of no change where another workspace changes nothing', () => {
      records.setStorage('lab', storage('lab'));
      changes.length = 0;
      records.setStorage('lab-datalab', storage('lab-datalab'));
      expect(changes.map(({ name }) => name)).toEqual(['lab-datalab']);
    });
  });

  describe('whose claims and quotas are', () => {
    const OLD = '2025-01-01T00:00:00Z';
    const usage = () => {
      const { claims = [], quotas = [] } = records.get('lab') ?? {};
      return [claims.map(({ name }) => name), quotas];
    };

    beforeEach(() => {
      records.setStorage('lab', storage('lab'));
      records.setClaim('lab', 'data', sized('1Gi'));
      records.setQuota('lab', 'quota', sized('10Gi'));
    });

    it('tells nothing of a namespace that it does not know, or that was there before', () => {
      expect(usage()).toEqual([[], []]);
      records.setNamespace('lab', unmarked(OLD));
      expect(usage()).toEqual([[], []]);
    });

    it('tells all of a namespace that came after the workspace', () => {
      records.setNamespace('lab', unmarked());
      expect(usage()).toEqual([['data'], ['10Gi']]);
      records.setNamespace('lab', undefined);
      expect(usage()).toEqual([[], []]);
    });

    it('tells nothing of a later one that another tool manages', () => {
      const labels = new Map([['app.kubernetes.io/managed-by', 'Helm']]);
      records.setNamespace('lab', { ...unmarked(), labels });
      expect(usage()).toEqual([[], []]);
    });

    it('tells of what is marked as the workspace’s in any namespace', () => {
      records.setNamespace('lab', unmarked(OLD));
      const labels = new Map([['crossplane.io/composite', 'lab']]);
      records.setClaim('lab', 'own', sized('2Gi', { labels }));
      expect(usage()).toEqual([['own'], []]);
    });

    it('goes by the name where the configuration says so', () => {
      records = new WorkspaceRecords(
        change => changes.push(change),
        secretNames(),
        { secrets: BY_MARKS, namespaces: { proof: 'name', marks: [] } },
      );
      records.setStorage('lab', storage('lab'));
      records.setClaim('lab', 'data', sized('1Gi'));
      expect(usage()).toEqual([['data'], []]);
      records.setNamespace('lab', unmarked(OLD));
      expect(usage()).toEqual([['data'], []]);
    });
  });

  it('finds by member, letter case and white space around aside, and forgets who left', () => {
    records.setStorage('b', storage('b'));
    records.setStorage('a', storage('a'));
    records.setDatalab('b', datalab('b', [' Ann', 'bob']));
    records.setDatalab('a', datalab('a', ['ann', 'ANN']));
    expect(names(records.byMember('ann'))).toEqual(['a', 'b']);
    records.setDatalab('a', datalab('a', ['bob']));
    expect(names(records.byMember('ann'))).toEqual(['b']);
    expect(names(records.byMember('bob'))).toEqual(['a', 'b']);
    records.setStorage('b', undefined);
    expect(records.byMember('ann')).toEqual([]);
  });

  it("puts a bucket's owner first: the older Storage, then the name", () => {
    records.setStorage(
      'young',
      storage('young', ['data'], '2026-03-01T00:00:00Z'),
    );
    records.setStorage('b', storage('b', ['data'], '2026-02-01T00:00:00Z'));
    records.setStorage('a', storage('a', ['data'], '2026-02-01T00:00:00Z'));
    expect(names(records.byBucket('data'))).toEqual(['a', 'b', 'young']);
    records.setStorage('a', storage('a', ['other'], '2026-02-01T00:00:00Z'));
    expect(names(records.byBucket('data'))).toEqual(['b', 'young']);
  });

  it('finds who asks for a bucket, and whom a principal stands for', () => {
    const asking = (name: string, principal: string, bucket: string) => ({
      ...storage(name),
      principal,
      requests: [{ bucket, permission: 'ReadOnly' as const, requestedAt: 'r' }],
    });
    records.setStorage('b', asking('b', 'team', 'maps'));
    records.setStorage('a', asking('a', 'team', 'maps'));
    expect(names(records.byRequest('maps'))).toEqual(['a', 'b']);
    expect(names(records.byPrincipal('team'))).toEqual(['a', 'b']);
    records.setStorage('a', asking('a', 'a', 'tiles'));
    records.setClaim('b', 'data', sized('1Gi'));
    expect(records.byRequest('maps')).toEqual([records.get('b')]);
    expect(records.byPrincipal('team')).toEqual([records.get('b')]);
    records.setStorage('b', undefined);
    expect(records.byRequest('maps')).toEqual([]);
    expect(records.byPrincipal('team')).toEqual([]);
  });

  it('keeps what others may find by bucket, then workspace', () => {
    const open = (name: string, ...buckets: string[]) => {
      const { buckets: closed, ...rest } = storage(name, buckets);
      return {
        ...rest,
        buckets: closed.map(each => ({ ...each, discoverable: true })),
      };
    };
    records.setStorage('b', open('b', 'maps', 'air'));
    records.setStorage('a', open('a', 'maps'));
    records.setStorage('c', storage('c', ['closed']));
    const found = () =>
      records
        .discoverableBuckets()
        .map(({ bucket, workspace }) => `${bucket} ${workspace}`);
    expect(found()).toEqual(['air b', 'maps a', 'maps b']);
    const before = records.discoverableBuckets();
    records.setClaim('b', 'data', sized('1Gi'));
    expect(records.discoverableBuckets()).toBe(before);
    records.setStorage('b', open('b', 'sea'));
    expect(found()).toEqual(['maps a', 'sea b']);
    records.setStorage('a', undefined);
    expect(found()).toEqual(['sea b']);
    expect(before).toHaveLength(3);
  });

  it('hands out records that nobody can change', () => {
    records.setStorage('lab', storage('lab'));
    const record = records.get('lab');
    expect(Object.isFrozen(record)).toBe(true);
    expect(Object.isFrozen(record?.claims)).toBe(true);
  });
});
