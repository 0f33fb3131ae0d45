import { beyondQuota, storageGrowth, storageShortage } from './storageFit';

const usage = (requested: string) => ({ quota: '32Gi', requested });

describe('storageShortage', () => {
  it.each([
    ['fits', '13Gi', ['19Gi']],
    ['is nothing, beyond the quota too', '40Gi', []],
    ['is no quantity', '13Gi', ['much']],
  ])('says nothing of what %s', (_, requested, sizes) => {
    expect(storageShortage(usage(requested), sizes)).toBeUndefined();
  });

  it('says nothing where no quota is known', () => {
    expect(storageShortage(undefined, ['1Ei'])).toBeUndefined();
    expect(storageShortage({ requested: '1Gi' }, ['1Ei'])).toBeUndefined();
  });

  it('adds up what is wanted', () => {
    expect(storageShortage(usage('13Gi'), ['500Gi', '512Mi'])).toEqual({
      wanted: '512512Mi',
      remaining: '19Gi',
      quota: '32Gi',
    });
  });

  it('never leaves less than nothing', () => {
    expect(storageShortage(usage('513Gi'), ['1Gi'])).toMatchObject({
      remaining: '0',
    });
  });
});

describe('beyondQuota', () => {
  it.each([
    ['-481Gi', '481Gi'],
    ['0', undefined],
    ['1Gi', undefined],
    [undefined, undefined],
  ])('of %s left is %s', (remaining, beyond) => {
    expect(
      beyondQuota({
        remaining,
        requested: '1Gi',
        persistent_volume_claims: [],
      }),
    ).toBe(beyond);
  });
});

describe('storageGrowth', () => {
  it('is what each volume needs more, and nothing of those that are as large', () => {
    expect(storageGrowth(['5Gi', '8Gi', '20Gi', 'much'], '8Gi')).toEqual([
      '3Gi',
      '8Gi',
    ]);
    expect(storageGrowth(['5Gi'], 'more')).toEqual([]);
  });
});
