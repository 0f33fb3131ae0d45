import { bucketProblems, rulesProblems } from './newBuckets';

describe('bucketProblems', () => {
  it('looks for no more problems than one can read', () => {
    const isTaken = jest.fn(() => true);
    const problems = bucketProblems(
      { add_buckets: Array(1_000).fill({ name: 'taken' }) },
      isTaken,
    );
    expect(problems).toHaveLength(100);
    expect(problems.at(-1)?.path).toEqual(['add_buckets', 99, 'name']);
    expect(isTaken).toHaveBeenCalledTimes(100);
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
