import { WorkspaceRecords } from '../../cache/WorkspaceRecords';
import { accessOverview } from '../access/accessOverview';
import { parseDatalab } from '../parseDatalab';
import { parseStorage } from '../parseStorage';
import { secretNames } from '../credentials/secretNames';
import { WorkspaceRecord } from '../record';

const NOW = new Date('2026-03-10T12:00:00Z');

/** Workspaces with all their texts, each owned by a person named after it. */
function indexOf(specs: Record<string, object>): WorkspaceRecords {
  const records = new WorkspaceRecords(() => {}, secretNames());
  Object.entries(specs).forEach(([name, spec], minute) => {
    const metadata = {
      name,
      creationTimestamp: new Date(minute * 60_000).toISOString(),
      labels: { 'storages.pkg.internal/discoverable': 'true' },
      annotations: {
        'workspace.eoepca.org/title': `Title of ${name}`,
        'workspace.eoepca.org/description': `Private words of ${name}`,
        'workspace.eoepca.org/contact': `${name}@example.org`,
      },
    };
    const apiVersion = 'pkg.internal/v1beta1';
    const storage = {
      apiVersion,
      kind: 'Storage',
      metadata,
      spec: { principal: name, buckets: [], ...spec },
    };
    const datalab = {
      apiVersion,
      kind: 'Datalab',
      metadata,
      spec: { users: [`owner-of-${name}`, 'carol'] },
    };
    records.setStorage(name, parseStorage(storage, () => {})!);
    records.setDatalab(name, parseDatalab(datalab, () => {})!);
  });
  return records;
}

const bucket = (bucketName: string, discoverable: boolean) => ({
  bucketName,
  discoverable,
});
const asks = (bucketName: string) => ({ bucketName, requestedAt: 'r' });
const gives = (bucketName: string, grantee: string) => ({
  bucketName,
  grantee,
  permission: 'ReadOnly',
  grantedAt: '2026-03-01T00:00:00Z',
});

describe('what workspaces tell each other of themselves', () => {
  const cache = indexOf({
    giver: {
      buckets: [bucket('maps', true), bucket('private', false)],
      bucketAccessGrants: [
        gives('maps', 'asker'),
        gives('maps', 'listed'),
        gives('private', 'team'),
      ],
    },
    asker: { bucketAccessRequests: [asks('maps'), asks('private')] },
    listed: {},
    ended: { principal: 'team' },
  });
  const see = (name: string) =>
    accessOverview(cache.get(name) as WorkspaceRecord, cache, {
      isKnown: ({ name: known }) => known === 'listed',
      now: NOW,
    });

  it('is title, owner and contact where one requests a bucket of the other', () => {
    const introduction = {
      workspace: 'asker',
      workspace_title: 'Title of asker',
      workspace_owner: 'owner-of-asker',
      workspace_contact: 'asker@example.org',
    };
    expect(see('giver').inbox).toMatchObject([introduction, introduction]);
    expect(see('giver').grants[0].receivers).toEqual([introduction]);
  });

  it('is no more than the directory tells where nobody requested anything', () => {
    const [, listed, hidden] = see('giver').grants;
    expect(listed.receivers).toEqual([
      { workspace: 'listed', workspace_title: 'Title of listed' },
    ]);
    expect(hidden.receivers).toEqual([]);
  });

  it('tells requesters whose a bucket is only where it is discoverable', () => {
    const [found, hidden] = see('asker').requests;
    expect(found).toMatchObject({
      owner: 'giver',
      owner_title: 'Title of giver',
    });
    expect(found).not.toHaveProperty('workspace_title');
    expect(hidden).not.toHaveProperty('owner');
    expect(hidden).not.toHaveProperty('owner_title');
  });

  it('is title and contact where one offers a bucket to the other', () => {
    expect(see('listed').offers).toMatchObject([
      {
        owner: 'giver',
        owner_title: 'Title of giver',
        owner_contact: 'giver@example.org',
      },
    ]);
  });

  it('is never the description', () => {
    const told = ['giver', 'asker', 'listed'].map(see);
    expect(JSON.stringify(told)).not.toContain('Private words');
  });
});
