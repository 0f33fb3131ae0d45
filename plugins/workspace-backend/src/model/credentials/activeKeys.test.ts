import { activeKeys } from './activeKeys';
import { StorageResource } from '../resources';

const NOW = new Date('2026-11-25T10:00:00Z');

function keysOf(
  credentialsRollover: StorageResource['credentialsRollover'],
  creationTimestamp = '2025-01-01T00:00:00Z',
) {
  const meta = {
    name: 'lab',
    uid: 'u',
    resourceVersion: '1',
    annotations: {},
    labels: {},
  };
  return activeKeys(
    { credentialsRollover, meta: { ...meta, creationTimestamp } },
    NOW,
  );
}

describe('activeKeys', () => {
  it('is one key without expiry where none is rotated', () => {
    expect(keysOf(undefined)).toEqual([
      { name: '1', current: true, since: '2025-01-01T00:00:00Z' },
    ]);
  });

  it('tells since when each key of the calendar works and until when', () => {
    expect(keysOf({ interval: 'monthly', max_to_keep: 2 })).toEqual([
      {
        name: '202611',
        current: true,
        since: '2026-11-01T00:00:00Z',
        expires: '2027-01-01T00:00:00Z',
      },
      {
        name: '202610',
        current: false,
        since: '2026-10-01T00:00:00Z',
        expires: '2026-12-01T00:00:00Z',
      },
    ]);
  });

  it('has no key that is older than its workspace', () => {
    const [key] = keysOf(
      { interval: 'yearly', max_to_keep: 1 },
      '2026-11-20T08:00:00Z',
    );
    expect(key).toMatchObject({ name: '2026', since: '2026-11-20T08:00:00Z' });
  });

  it('survives a Storage that does not tell since when it is there', () => {
    const [key] = keysOf(undefined, '');
    expect(key.since).toBe('2026-11-25T10:00:00Z');
  });
});
