import { claimShares } from './claimShares';

const claims = [
  { name: 'b', size: '1Gi' },
  { name: 'a', size: '1Gi' },
  { name: 'big', size: '5Gi' },
];

describe('claimShares', () => {
  it('lists the largest first, by their share of the quota', () => {
    expect(
      claimShares({
        quota: '10Gi',
        requested: '7Gi',
        persistent_volume_claims: claims,
      }),
    ).toEqual([
      { name: 'big', size: '5Gi', percent: 50 },
      { name: 'a', size: '1Gi', percent: 10 },
      { name: 'b', size: '1Gi', percent: 10 },
    ]);
  });

  it('takes the sum for the whole where there is no quota', () => {
    const [{ percent }] = claimShares({
      requested: '7Gi',
      persistent_volume_claims: claims,
    });
    expect(percent).toBe(71);
  });

  it('bears quantities that are none, and claims beyond the quota', () => {
    expect(
      claimShares({
        quota: '1Gi',
        requested: '9Gi',
        persistent_volume_claims: [
          { name: 'odd', size: 'much' },
          { name: 'big', size: '9Gi' },
        ],
      }).map(({ percent }) => percent),
    ).toEqual([100, 0]);
  });
});
