import { covers, decisionOf, hasOverdue, standingOf } from './accessState';
import { StorageGrant, StorageRequest, StorageResource } from '../resources';
import { storageOf } from '../../__testUtils__/records';

const NOW = new Date('2026-03-10T12:00:00Z');
const PAST = '2026-03-10T12:00:00Z';
const FUTURE = '2026-03-10T12:00:00.001Z';

const request: StorageRequest = {
  bucket: 'maps',
  permission: 'ReadWrite',
  requestedAt: 'r',
};
const grant: StorageGrant = {
  bucket: 'maps',
  grantee: 'bob',
  permission: 'ReadOnly',
  grantedAt: 'g',
};
const refusal: StorageGrant = { ...grant, permission: 'None' };

describe('standingOf', () => {
  it.each<[string, StorageRequest, StorageGrant | undefined, string, boolean]>([
    ['nothing', request, undefined, 'pending', false],
    ['a grant', request, grant, 'granted', true],
    [
      'a grant with an end to come',
      request,
      { ...grant, expiresAt: FUTURE },
      'granted',
      true,
    ],
    [
      'a grant whose end is now',
      request,
      { ...grant, expiresAt: PAST },
      'expired',
      false,
    ],
    [
      'a grant that was taken away',
      request,
      { ...grant, ended: true },
      'expired',
      false,
    ],
    ['a refusal', request, refusal, 'denied', true],
    [
      'a refusal that is to be thought over',
      { ...request, renews: 'g' },
      refusal,
      'pending',
      false,
    ],
    [
      'a grant that is to be thought over',
      { ...request, renews: 'g' },
      grant,
      'pending',
      true,
    ],
    [
      'a grant that is over and to be thought over',
      { ...request, renews: 'g' },
      { ...grant, ended: true },
      'pending',
      false,
    ],
    [
      'another decision than the one to be thought over',
      { ...request, renews: 'older' },
      refusal,
      'denied',
      true,
    ],
    [
      'a grant of what nobody wants any more',
      { ...request, expiresAt: PAST },
      grant,
      'expired',
      false,
    ],
  ])('given %s', (_, asked, decision, state, holds) => {
    const standing = standingOf(asked, decision, NOW);
    expect(standing.state).toBe(state);
    expect(standing.holds !== undefined).toBe(holds);
  });
});

describe('decisionOf', () => {
  it('finds that on the bucket and the principal, before one that is over', () => {
    const over: StorageGrant = { ...grant, grantedAt: 'old', ended: true };
    const others = [
      { ...grant, bucket: 'other' },
      { ...grant, grantee: 'eve' },
    ];
    const ended = { requests: [], grants: [over] };
    const find = (owner: StorageResource | undefined) =>
      decisionOf(owner, 'maps', 'bob');
    expect(find(storageOf('lab', { grants: [...others, grant], ended }))).toBe(
      grant,
    );
    expect(find(storageOf('lab', { grants: others, ended }))).toBe(over);
    expect(find(storageOf('lab', { grants: others }))).toBeUndefined();
    expect(find(undefined)).toBeUndefined();
  });
});

describe('covers', () => {
  it.each<[StorageGrant['permission'], string | undefined, boolean]>([
    ['ReadWrite', undefined, true],
    ['ReadOnly', undefined, true],
    ['WriteOnly', undefined, false],
    ['None', undefined, false],
    ['ReadOnly', FUTURE, true],
    ['ReadOnly', PAST, false],
  ])('reading until then by %s until %s: %s', (permission, end, expected) => {
    const given = { ...grant, permission, ...(end && { expiresAt: end }) };
    const asked = { permission: 'ReadOnly', expiresAt: FUTURE } as const;
    expect(covers(given, asked)).toBe(expected);
  });

  it('needs no end for what is asked without one', () => {
    const asked = { permission: 'ReadOnly' } as const;
    expect(covers(grant, asked)).toBe(true);
    expect(covers({ ...grant, expiresAt: FUTURE }, asked)).toBe(false);
  });
});

describe('hasOverdue', () => {
  it.each<[Partial<StorageResource>, boolean]>([
    [{}, false],
    [{ requests: [request], grants: [grant] }, false],
    [{ requests: [{ ...request, expiresAt: PAST }] }, true],
    [{ grants: [{ ...grant, expiresAt: PAST }] }, true],
    [{ grants: [{ ...grant, expiresAt: FUTURE }] }, false],
    [{ grants: [{ ...refusal, expiresAt: PAST }] }, false],
  ])('%j: %s', (parts, expected) => {
    expect(hasOverdue(storageOf('lab', parts), NOW)).toBe(expected);
  });
});
