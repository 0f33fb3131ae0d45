import { membershipProblems } from './newMemberships';

describe('membershipProblems', () => {
  it('looks for no more problems than one can read', () => {
    const problems = membershipProblems({
      add_memberships: Array(1_000).fill({ member: '', role: 'owner' }),
    });
    expect(problems).toHaveLength(100);
    expect(problems.at(-1)?.path).toEqual(['add_memberships', 49, 'role']);
  });
});
