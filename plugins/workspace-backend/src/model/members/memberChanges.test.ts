import { changeMembers, namesProblems } from './memberChanges';

const AT = '2026-11-26T10:00:00Z';
const SPEC = {
  users: ['alice', 'bob', 'carol'],
  userOverrides: { bob: { role: 'admin', grantedAt: '2026-01-01T00:00:00Z' } },
};

function change(
  { set = [], remove = [] }: Parameters<typeof namesProblems>[0],
  spec: object = SPEC,
) {
  const edit = changeMembers({ set, remove, at: AT }, false);
  return edit({
    apiVersion: 'pkg.internal/v1beta2',
    kind: 'Datalab',
    metadata: { name: 'lab' },
    spec,
  })?.spec;
}

describe('changeMembers', () => {
  it('adds, changes and removes in one edit', () => {
    expect(
      change({
        set: [
          { member: 'dave', role: 'user' },
          { member: 'Carol', role: 'admin' },
        ],
        remove: ['BOB'],
      }),
    ).toMatchObject({
      users: ['alice', 'carol', 'dave'],
      userOverrides: {
        carol: { role: 'admin', grantedAt: AT },
        dave: { role: 'user', grantedAt: AT },
      },
    });
  });

  it('refuses all of it, with every problem at its entry', () => {
    expect(() =>
      change({
        set: [
          { member: 'dave', role: 'user' },
          { member: 'alice', role: 'user' },
        ],
        remove: ['bob', 'nobody'],
      }),
    ).toThrow(
      expect.objectContaining({
        message:
          "2 members can't be changed like this, and nothing was written",
        fields: [
          {
            path: ['set', 1, 'member'],
            message: expect.stringContaining('alice owns this workspace'),
          },
          {
            path: ['remove', 1],
            message: "There is no member 'nobody' in this workspace.",
          },
        ],
      }),
    );
  });

  it('changes nothing where everybody is as they are to be', () => {
    expect(change({ set: [{ member: 'bob', role: 'admin' }] })).toEqual(SPEC);
  });

  it('lets one admin follow another where there is no owner', () => {
    const ownerless = {
      users: ['', 'bob', 'carol'],
      userOverrides: { bob: { role: 'admin' } },
    };
    expect(() => change({ remove: ['bob'] }, ownerless)).toThrow('last admin');
    expect(
      change(
        { set: [{ member: 'carol', role: 'admin' }], remove: ['bob'] },
        ownerless,
      ),
    ).toMatchObject({ users: ['', 'carol'] });
  });
});

describe('namesProblems', () => {
  it('finds odd names and those that stand there twice', () => {
    expect(
      namesProblems({
        set: [
          { member: 'bob', role: 'user' },
          { member: 'a b', role: 'user' },
        ],
        remove: ['BOB'],
      }),
    ).toEqual([
      { path: ['set', 1, 'member'], message: expect.any(String) },
      {
        path: ['remove', 0],
        message: "'BOB' is listed twice; name each member once.",
      },
    ]);
  });
});
