import { recordOf } from '../__testUtils__/records';
import { createConcernedBy } from './concerned';
import { WorkspaceRecord } from '../model/record';

const owner = recordOf('owner');
const asker = recordOf('asker');

const concernedBy = createConcernedBy({
  byBucket: bucket => (bucket === 'maps' ? [owner] : []),
  byPrincipal: principal => (principal === 'asker' ? [asker] : []),
});

function withStorage(
  record: WorkspaceRecord,
  parts: Partial<WorkspaceRecord['storage']>,
): WorkspaceRecord {
  return { ...record, storage: { ...record.storage, ...parts } };
}

const asking = (requestedAt: string) =>
  withStorage(asker, {
    requests: [
      { bucket: 'maps', permission: 'ReadOnly', requestedAt },
      { bucket: 'none', permission: 'ReadOnly', requestedAt },
    ],
  });

const deciding = withStorage(owner, {
  grants: [
    {
      bucket: 'maps',
      grantee: 'asker',
      permission: 'ReadOnly',
      grantedAt: 'g',
    },
  ],
});

const changed = withStorage(deciding, {
  grants: deciding.storage.grants.map(each => ({ ...each, comment: 'c' })),
});

const labelled = withStorage(deciding, {
  meta: {
    ...deciding.storage.meta,
    labels: { 'storages.pkg.internal/discoverable': 'true' },
  },
});

describe('createConcernedBy', () => {
  it.each([
    ['a request', { before: asker, after: asking('r') }, [owner]],
    [
      'a request made again',
      { before: asking('r'), after: asking('s') },
      [owner, owner],
    ],
    ['a request withdrawn', { before: asking('r'), after: asker }, [owner]],
    ['a workspace that went', { before: asking('r') }, [owner]],
    ['a decision', { before: owner, after: deciding }, [asker]],
    [
      'a decision changed',
      { before: deciding, after: changed },
      [asker, asker],
    ],
    ['a decision revoked', { before: deciding, after: owner }, [asker]],
    [
      'the label that lets decisions take effect',
      { before: deciding, after: labelled },
      [asker, asker],
    ],
    ['anything else', { before: asking('r'), after: asking('r') }, []],
  ])('finds who sees %s', (_, change, expected) => {
    expect(concernedBy({ name: 'any', ...change })).toEqual(expected);
  });
});
