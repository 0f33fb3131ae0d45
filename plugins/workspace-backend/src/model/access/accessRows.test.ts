import { WorkspaceRecords } from '../../cache/WorkspaceRecords';
import { accessOverview, pendingDecisions } from './accessOverview';
import { accessRows } from './accessRows';
import { parseStorage } from '../parseStorage';
import { secretNames } from '../credentials/secretNames';
import { WorkspaceRecord } from '../record';

const NOW = new Date('2026-03-10T12:00:00Z');
const ONLOOKER = { isKnown: () => true, now: NOW };

/** The cache of Storages like these, each a minute younger than the one before. */
function indexOf(
  specs: Record<string, object>,
  labels: Record<string, string> = {},
): WorkspaceRecords {
  const records = new WorkspaceRecords(() => {}, secretNames());
  Object.entries(specs).forEach(([name, spec], minute) => {
    const creationTimestamp = new Date(minute * 60_000).toISOString();
    const object = {
      apiVersion: 'pkg.internal/v1beta1',
      kind: 'Storage',
      metadata: { name, creationTimestamp, labels },
      spec: { principal: name, buckets: [], ...spec },
    };
    records.setStorage(name, parseStorage(object, () => {})!);
  });
  return records;
}

const bucket = (bucketName: string, discoverable = true) => ({
  bucketName,
  discoverable,
});
const asks = (...names: string[]) =>
  names.map(bucketName => ({ bucketName, requestedAt: 'r' }));
const gives = (bucketName: string, grantee: string) => ({
  bucketName,
  grantee,
  permission: 'ReadOnly',
  grantedAt: 'g',
});

describe('the requests of a view', () => {
  const rows = (cache: WorkspaceRecords, name: string, discoverable = false) =>
    accessRows(cache.get(name) as WorkspaceRecord, cache, {
      discoverable,
      now: NOW,
    }).map(row => `${row.workspace} ${row.bucket} ${row.state ?? 'nobody'}`);

  it('are its own, those of others for discoverable buckets, and what could be asked for', () => {
    const cache = indexOf({
      giver: { buckets: [bucket('maps'), bucket('private', false)] },
      other: { buckets: [bucket('tiles')] },
      taker: { bucketAccessRequests: asks('maps', 'private', 'none') },
    });
    expect(rows(cache, 'giver')).toEqual(['taker maps pending']);
    expect(rows(cache, 'giver', true)).toEqual([
      'taker maps pending',
      'giver tiles nobody',
    ]);
    expect(rows(cache, 'taker', true)).toEqual([
      'taker maps pending',
      'taker private pending',
      'taker none pending',
      'taker tiles nobody',
    ]);
  });

  it("go by the older workspace's word alone where two list the same bucket", () => {
    const cache = indexOf({
      older: { buckets: [bucket('maps')] },
      younger: {
        buckets: [bucket('maps')],
        bucketAccessGrants: [gives('maps', 'taker')],
      },
      taker: { bucketAccessRequests: asks('maps') },
      stranger: {},
    });
    expect(rows(cache, 'taker')).toEqual(['taker maps pending']);
    expect(rows(cache, 'older')).toEqual(['taker maps pending']);
    expect(rows(cache, 'younger')).toEqual([]);
    expect(rows(cache, 'stranger', true)).toEqual(['stranger maps nobody']);
    expect(rows(cache, 'older', true)).toEqual(['taker maps pending']);
  });

  it.each([
    ['ReadOnly', { grant_timestamp: 'g', not_in_effect: 'label' }, {}],
    [
      'WriteOnly',
      { grant_timestamp: 'g', not_in_effect: 'request' },
      { 'storages.pkg.internal/discoverable': 'true' },
    ],
    ['None', { denied_timestamp: 'g' }, {}],
  ])(
    'have the times of %s that nobody asked for, as recorded',
    (permission, expected, labels) => {
      const cache = indexOf(
        {
          giver: {
            buckets: [bucket('maps'), bucket('private', false)],
            bucketAccessGrants: ['maps', 'private'].map(name => ({
              ...gives(name, 'team'),
              permission,
            })),
          },
          taker: { principal: 'team' },
        },
        labels,
      );
      const taker = cache.get('taker') as WorkspaceRecord;
      expect(
        accessRows(taker, cache, { discoverable: true, now: NOW }),
      ).toEqual([
        {
          workspace: 'taker',
          bucket: 'maps',
          permission: 'ReadWrite',
          request_timestamp: 'g',
          granted_permission: permission,
          ...expected,
        },
      ]);
      expect(rows(cache, 'giver')).toEqual([]);
    },
  );

  it('say what keeps a grant from having an effect', () => {
    const labels = { 'storages.pkg.internal/discoverable': 'true' };
    const specs = {
      giver: {
        buckets: [bucket('maps')],
        bucketAccessGrants: [gives('maps', 'taker')],
      },
      taker: { bucketAccessRequests: asks('maps') },
    };
    const see = (cache: WorkspaceRecords) => {
      const taker = cache.get('taker') as WorkspaceRecord;
      const [row] = accessRows(taker, cache, { discoverable: true, now: NOW });
      const [request] = accessOverview(taker, cache, ONLOOKER).requests;
      return [row.not_in_effect, request.decision?.not_in_effect];
    };
    expect(see(indexOf(specs))).toEqual(['label', 'label']);
    expect(see(indexOf(specs, labels))).toEqual([undefined, undefined]);
  });

  it('go by principals, not by names', () => {
    const cache = indexOf({
      giver: {
        buckets: [bucket('maps')],
        bucketAccessGrants: [gives('maps', 'team')],
      },
      one: { principal: 'team', bucketAccessRequests: asks('maps') },
      team: { principal: 'else', bucketAccessRequests: asks('maps') },
    });
    expect(rows(cache, 'giver')).toEqual([
      'one maps granted',
      'team maps pending',
    ]);
  });
});

describe('accessOverview', () => {
  it('tells whose a bucket is where all may find it, and what was given to whom', () => {
    const cache = indexOf({
      giver: {
        buckets: [bucket('maps'), bucket('private', false)],
        bucketAccessGrants: [gives('maps', 'taker'), gives('private', 'gone')],
      },
      taker: { bucketAccessRequests: asks('maps', 'private') },
    });
    const see = (name: string) =>
      accessOverview(cache.get(name) as WorkspaceRecord, cache, ONLOOKER);
    expect(see('taker').requests.map(({ owner }) => owner)).toEqual([
      'giver',
      undefined,
    ]);
    expect(see('giver').inbox).toMatchObject([
      { bucket: 'maps', state: 'granted' },
      { bucket: 'private', state: 'pending' },
    ]);
    expect(see('giver').grants).toMatchObject([
      { grantee: 'taker', workspaces: ['taker'], requested: true },
      { grantee: 'gone', workspaces: [], requested: false },
    ]);
  });

  it('has as many pending requests and offers as the view counts', () => {
    const index = indexOf({
      giver: {
        buckets: [bucket('maps'), bucket('private', false)],
        bucketAccessGrants: [gives('maps', 'taker'), gives('maps', 'offered')],
      },
      taker: { bucketAccessRequests: asks('maps', 'private') },
      other: { bucketAccessRequests: asks('maps', 'private', 'none') },
      offered: {},
    });
    const counts = ['giver', 'taker', 'other', 'offered'].map(name => {
      const record = index.get(name) as WorkspaceRecord;
      const { inbox, offers } = accessOverview(record, index, ONLOOKER);
      const pending = inbox.filter(({ state }) => state === 'pending');
      const count = pendingDecisions(record, index, NOW);
      expect(count).toBe(pending.length + offers.length);
      return count;
    });
    expect(counts).toEqual([3, 0, 0, 1]);
  });

  it('names whom a decision is about as far as they ask, or may be known', () => {
    const cache = indexOf({
      giver: {
        buckets: [bucket('maps'), bucket('tiles')],
        bucketAccessGrants: [gives('maps', 'team'), gives('tiles', 'team')],
      },
      open: { principal: 'team' },
      asker: { principal: 'team', bucketAccessRequests: asks('maps') },
      secret: { principal: 'team' },
    });
    const { grants } = accessOverview(
      cache.get('giver') as WorkspaceRecord,
      cache,
      { isKnown: ({ name }) => name === 'open', now: NOW },
    );
    expect(grants).toMatchObject([
      { bucket: 'maps', workspaces: ['asker', 'open'], requested: true },
      { bucket: 'tiles', workspaces: ['open'], requested: false },
    ]);
  });
});
