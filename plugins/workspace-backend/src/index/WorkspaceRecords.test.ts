import { DatalabResource, StorageResource } from '../model/resources';
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
      name => [`${name}-datalab`, name],
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
    expect(records.get('lab')).toEqual({
      name: 'lab',
      storage: storage('lab'),
      datalab: datalab('lab', ['ann']),
      secrets: new Map([['lab-datalab', new Set(['access'])]]),
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
      secrets: new Map(),
    });
    for (const [index, change] of changes.entries()) {
      expect(change.before).toBe(changes[index - 1]?.after);
    }
    expect(changes).toHaveLength(5);
  });

  it('gives a Secret to every workspace that looks at its name', () => {
    records.setStorage('lab', storage('lab'));
    records.setStorage('lab-datalab', storage('lab-datalab'));
    records.setSecret('lab-datalab', new Set(['access']));
    expect(records.get('lab')?.secrets.size).toBe(1);
    expect(records.get('lab-datalab')?.secrets.size).toBe(1);

    records.setStorage('lab', undefined);
    records.setSecret('lab-datalab', undefined);
    expect(records.get('lab-datalab')?.secrets.size).toBe(0);
  });

  it('finds by member, letter case aside, and forgets who left', () => {
    records.setStorage('b', storage('b'));
    records.setStorage('a', storage('a'));
    records.setDatalab('b', datalab('b', ['Ann', 'bob']));
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

  it('hands out records that nobody can change', () => {
    records.setStorage('lab', storage('lab'));
    const record = records.get('lab');
    expect(Object.isFrozen(record)).toBe(true);
    expect(Object.isFrozen(record?.claims)).toBe(true);
  });
});
