import { editProblems, rulesProblems } from './editProblems';
import { storeProblems } from '../stores/storeProblems';

describe('editProblems', () => {
  it('looks for no more problems than one can read', () => {
    const isTaken = jest.fn(() => true);
    const problems = editProblems(
      {
        add_memberships: Array(1_000).fill({ member: '', role: 'owner' }),
        add_buckets: Array(1_000).fill({ name: 'taken' }),
      },
      isTaken,
    );
    expect(problems).toHaveLength(200);
    expect(problems.at(99)?.path).toEqual(['add_memberships', 49, 'role']);
    expect(problems.at(-1)?.path).toEqual(['add_buckets', 99, 'name']);
    expect(isTaken).toHaveBeenCalledTimes(100);
  });
});

describe('storeProblems', () => {
  it('looks for no more problems than one can read', () => {
    const stores = Array(300).fill({ name: 'A', type: 'cache' });
    expect(storeProblems({ add_stores: stores }, ['cache'])).toHaveLength(100);
  });
});

describe('rulesProblems', () => {
  const rule = (target: string) =>
    ({ target, mode: 'Delete', min_age: '1d' } as const);

  it('takes one rule for a target', () => {
    expect(
      rulesProblems(['a', 'b', 'a', 'c', 'b', 'a'].map(rule)).map(
        ({ path }) => path[0],
      ),
    ).toEqual([2, 4, 5]);
  });
});
