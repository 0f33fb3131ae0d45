import { DatalabResource, StorageResource } from '../model/resources';
import { secretNames } from '../model/secretNames';
import { WorkspaceChange, WorkspaceRecord } from './types';
import { WorkspaceRecords } from './WorkspaceRecords';

function meta(name: string, creationTimestamp = '2026-01-01T00:00:00Z') {
  return {
    name,
    resourceVersion: '1',
    creationTimestamp,
    annotations: {},
    labels: {},
    deleting: false,
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
    requests: [],
    grants: [],
    ended: { requests: [], grants: [] },
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
    records.setSecret('lab-datalab', new Set(['access']));
    records.setClaim('lab', 'data', '1Gi');
    records.setQuota('lab', 'quota', '10Gi');
    expect(changes).toEqual([]);
    expect(records.byMember('ann')).toEqual([]);

    records.setStorage('lab', storage('lab'));
    expect(changes).toHaveLength(1);
    const secret = { name: 'lab-datalab', keys: new Set(['access']) };
    expect(records.get('lab')).toEqual({
      name: 'lab',
      storage: storage('lab'),
      datalab: datalab('lab', ['ann']),
      secrets: { s3: secret, stores: secret, registry: secret },
      claims: [{ name: 'data', size: '1Gi' }],
      quotas: ['10Gi'],
    });
    expect(names(records.byMember('ann'))).toEqual(['lab']);
  });

  it('follows each part, telling before and after', () => {
    records.setStorage('lab', storage('lab'));
    records.setClaim('lab', 'data', '1Gi');
    records.setClaim('lab', 'data', undefined);
    records.setSecret('lab', new Set(['access']));
    records.setSecret('lab', undefined);
    expect(records.get('lab')).toMatchObject({
      claims: [],
      secrets: {},
    });
    for (const [index, change] of changes.entries()) {
      expect(change.before).toBe(changes[index - 1]?.after);
    }
    expect(changes).toHaveLength(5);
  });

  it('takes the first of the Secrets that are there', () => {
    records.setStorage('lab', storage('lab'));
    records.setSecret('lab', new Set(['access']));
    expect(records.get('lab')?.secrets.s3?.name).toBe('lab');
    records.setSecret('lab-datalab', new Set());
    expect(records.get('lab')?.secrets.s3?.name).toBe('lab-datalab');
    records.setSecret('lab-datalab', undefined);
    expect(records.get('lab')?.secrets.s3?.name).toBe('lab');
  });

  it('gives nobody the Secret of another workspace', () => {
    records.setSecret('lab-datalab', new Set(['access']));
    records.setStorage('lab-datalab', storage('lab-datalab'));
    const secretsOf = (name: string) => records.get(name)?.secrets;
    expect(secretsOf('lab-datalab')?.s3?.name).toBe('lab-datalab');

    records.setStorage('lab', storage('lab'));
    expect(secretsOf('lab')?.s3?.name).toBe('lab-datalab');
    expect(secretsOf('lab-datalab')).toEqual({});

    records.setStorage('lab', undefined);
    expect(secretsOf('lab-datalab')?.s3?.name).toBe('lab-datalab');
  });

  it('looks where the configuration says, and nowhere else', () => {
    records = new WorkspaceRecords(
      change => changes.push(change),
      secretNames({ storage: 's3-<principal>', registry: 'images' }),
    );
    records.setSecret('lab-datalab', new Set(['access']));
    records.setSecret('images', new Set(['CONTAINER_REGISTRY_USERNAME']));
    for (const name of ['lab', 'team']) {
      const shared = { ...storage(name), principal: 'ann' };
      records.setStorage(name, shared);
    }
    expect(records.get('lab')?.secrets).toMatchObject({
      stores: { name: 'lab-datalab' },
      registry: { name: 'images' },
    });
    expect(records.get('lab')?.secrets.s3).toBeUndefined();
    expect(records.get('team')?.secrets.registry?.name).toBe('images');

    records.setSecret('s3-ann', new Set(['access']));
    expect(records.get('lab')?.secrets.s3?.name).toBe('s3-ann');
    expect(records.get('team')?.secrets.s3?.name).toBe('s3-ann');

    records.setStorage('team', storage('team'));
    expect(records.get('team')?.secrets.s3).toBeUndefined();
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
    records.setClaim('b', 'data', '1Gi');
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
    records.setClaim('b', 'data', '1Gi');
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
