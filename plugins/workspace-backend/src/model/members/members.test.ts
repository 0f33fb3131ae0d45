import { addMember, handOver, removeMember, setMemberRole } from './members';
import { KubernetesObject } from '../kubernetes';

const at = '2026-11-23T13:00:00.000Z';

/** The spec after an edit of a Datalab with this spec. */
function specAfter(
  edit: ReturnType<typeof removeMember>,
  spec: unknown,
): unknown {
  const object: KubernetesObject = {
    apiVersion: 'pkg.internal/v1beta2',
    kind: 'Datalab',
    metadata: { name: 'lab' },
    spec,
  };
  return edit(object)?.spec;
}

const lab = {
  users: ['alice', 'Bob', 'carol'],
  userOverrides: {
    Bob: { role: 'admin', grantedAt: '2026-01-01T00:00:00Z', future: 1 },
    gone: { role: 'user' },
  },
  vcluster: true,
};

/** Nobody owns it, since who stands first is nobody. */
const ownerless = {
  users: ['', 'bob', 'carol'],
  userOverrides: { bob: { role: 'admin' } },
};

describe('addMember', () => {
  const add = (mayNameOwner: boolean) =>
    addMember({ member: 'dave', role: 'user', at }, mayNameOwner);

  it.each([{ users: [] }, {}, { users: 7 }])(
    'makes the first member of %j owner only where that is allowed',
    spec => {
      expect(() => specAfter(add(false), spec)).toThrow(
        'ask a platform admin to add the owner first',
      );
      expect(specAfter(add(true), spec)).toMatchObject({ users: ['dave'] });
    },
  );

  it.each([lab, ownerless])('makes nobody owner of %j', spec => {
    expect(specAfter(add(false), spec)).toMatchObject({
      users: [...spec.users, 'dave'],
      userOverrides: { dave: { role: 'user', grantedAt: at } },
    });
  });
});

describe('setMemberRole', () => {
  const demote = (member: string) =>
    setMemberRole({ member, role: 'user', at });
  const promote = (member: string) =>
    setMemberRole({ member, role: 'admin', at });

  it('changes the role and its time, letter case aside, and keeps the rest', () => {
    expect(specAfter(demote(' bob '), lab)).toEqual({
      ...lab,
      userOverrides: {
        ...lab.userOverrides,
        Bob: { role: 'user', grantedAt: at, future: 1 },
      },
    });
  });

  it('gives a role to who has none of their own', () => {
    expect(specAfter(promote('carol'), lab)).toMatchObject({
      userOverrides: { carol: { role: 'admin', grantedAt: at } },
    });
  });

  it('leaves who has the role already as they are', () => {
    expect(specAfter(promote('bob'), lab)).toEqual(lab);
  });

  it('gives every spelling of a name the same role', () => {
    const spec = { users: ['alice', 'bob', 'BOB'] };
    expect(specAfter(promote('Bob'), spec)).toMatchObject({
      userOverrides: { bob: { role: 'admin' }, BOB: { role: 'admin' } },
    });
  });

  it.each([{ users: [] }, {}, { users: 7 }, lab])(
    'finds nobody in %j who is not there',
    spec => {
      expect(() => specAfter(promote('dave'), spec)).toThrow(
        "no member 'dave'",
      );
      expect(() => specAfter(promote(''), spec)).toThrow('no member');
    },
  );

  it.each(['alice', 'ALICE'])('refuses to change %s, the owner', member => {
    expect(() => specAfter(demote(member), lab)).toThrow('transfer ownership');
  });

  it('keeps the last admin of a workspace without an owner', () => {
    expect(() => specAfter(demote('bob'), ownerless)).toThrow('last admin');
    const both = specAfter(promote('carol'), ownerless);
    expect(specAfter(demote('bob'), both)).toMatchObject({
      userOverrides: { bob: { role: 'user' }, carol: { role: 'admin' } },
    });
  });

  it('survives names that objects have of their own', () => {
    const spec = { users: ['alice', '__proto__'] };
    expect(JSON.stringify(specAfter(promote('__proto__'), spec))).toContain(
      '"userOverrides":{"__proto__":{"role":"admin"',
    );
  });
});

describe('removeMember', () => {
  it('takes out every spelling of the name and its roles, and nothing else', () => {
    const spec = {
      ...lab,
      users: ['alice', 'Bob', 'carol', 'bob', 'al\u0131ce'],
    };
    expect(specAfter(removeMember('BOB'), spec)).toEqual({
      users: ['alice', 'carol', 'al\u0131ce'],
      userOverrides: { gone: { role: 'user' } },
      vcluster: true,
    });
  });

  it('keeps the owner, and the last admin where there is no owner', () => {
    expect(() => specAfter(removeMember('Alice'), lab)).toThrow(
      'transfer ownership to another member first',
    );
    expect(() => specAfter(removeMember('bob'), ownerless)).toThrow(
      'last admin',
    );
    expect(specAfter(removeMember('carol'), ownerless)).toMatchObject({
      users: ['', 'bob'],
    });
  });

  it('finds nobody who is not there', () => {
    expect(() => specAfter(removeMember('dave'), lab)).toThrow(
      "no member 'dave'",
    );
  });
});

describe('handOver', () => {
  it('puts the new owner first, without a role of their own, and makes the former one admin', () => {
    const edit = handOver({ to: 'bob', from: 'ALICE', at });
    expect(specAfter(edit, lab)).toEqual({
      users: ['Bob', 'alice', 'carol'],
      userOverrides: {
        alice: { role: 'admin', grantedAt: at },
        gone: { role: 'user' },
      },
      vcluster: true,
    });
  });

  it('changes nothing for who is owner already', () => {
    expect(specAfter(handOver({ to: 'Alice', at }), lab)).toEqual(lab);
  });

  it('refuses who is no member, at the field', () => {
    expect(() => specAfter(handOver({ to: 'dave', at }), lab)).toThrow(
      expect.objectContaining({
        fields: [{ path: ['member'], message: expect.any(String) }],
      }),
    );
  });

  it('takes no word of one who is no longer owner', () => {
    const edit = handOver({ to: 'carol', from: 'bob', at });
    expect(() => specAfter(edit, lab)).toThrow('no longer');
    expect(() => specAfter(edit, ownerless)).toThrow('no longer');
  });

  it('gives an owner to a workspace without one, and keeps what stood first', () => {
    expect(specAfter(handOver({ to: 'bob', at }), ownerless)).toEqual({
      users: ['bob', '', 'carol'],
      userOverrides: {},
    });
  });
});
