import { storeProblems } from './newStores';

describe('storeProblems', () => {
  it('looks for no more problems than one can read', () => {
    const stores = Array(300).fill({ name: 'A', type: 'cache' });
    expect(storeProblems({ add_stores: stores }, ['cache'])).toHaveLength(100);
  });
});
