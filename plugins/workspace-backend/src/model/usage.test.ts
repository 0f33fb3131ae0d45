import { record } from './__testUtils__/aliceRecord';
import { storageUsage } from './usage';

describe('storageUsage', () => {
  it('sums the claims against the smallest quota', () => {
    expect(storageUsage(record)).toEqual({
      quota: '8Gi',
      requested: '1536Mi',
      remaining: '6656Mi',
      persistent_volume_claims: [...record.claims],
    });
  });

  it('knows no quota where there is none', () => {
    expect(storageUsage({ claims: [], quotas: [] })).toEqual({
      requested: '0',
      persistent_volume_claims: [],
    });
  });
});
