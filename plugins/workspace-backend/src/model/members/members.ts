import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  memberKey,
  MemberRole,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { editSpec, elementsOf, Spec } from '../editing';
import { fieldsOf } from '../foreign';
import { Edit } from '../kubernetes';

/** A member to add, or the new role of one who is there. */
export interface NewMember {
  readonly member: string;
  readonly role: Exclude<MemberRole, 'owner'>;
  /** Stored as it is given. */
  readonly creation_timestamp?: string;
}

/** The names of a list of users, found by any spelling in the same time however many there are. */
class Spellings {
  private readonly names = new Set<string>();
  private readonly firstByKey = new Map<string, string>();

  constructor(users: readonly unknown[]) {
    for (const user of users) if (typeof user === 'string') this.add(user);
  }

  /** The name as the list has it: just so, else the first that is the same person's. */
  of(name: string): string | undefined {
    return this.names.has(name) ? name : this.firstByKey.get(memberKey(name));
  }

  /** @returns whether the name was not in the list yet */
  add(name: string): boolean {
    if (this.names.has(name)) return false;
    this.names.add(name);
    const key = memberKey(name);
    if (!this.firstByKey.has(key)) this.firstByKey.set(key, name);
    return true;
  }
}

/**
 * Adds members to a Datalab. Who is there already, letter case aside, gets the new role; the owner, first of the
 * list, stays owner.
 */
export function addMembers(additions: readonly NewMember[]): Edit {
  return editSpec(spec => {
    const users = [...elementsOf(spec.users)];
    const overrides = new Map(Object.entries(fieldsOf(spec.userOverrides)));
    const known = new Spellings(users);
    for (const addition of additions) {
      const given = addition.member.trim();
      const name = known.of(given) ?? given;
      if (known.add(name)) users.push(name);
      if (users[0] !== name) {
        overrides.set(name, {
          ...fieldsOf(overrides.get(name)),
          role: addition.role,
          ...(addition.creation_timestamp && {
            grantedAt: addition.creation_timestamp,
          }),
        });
      }
    }
    return { users, userOverrides: Object.fromEntries(overrides) };
  });
}

/** What is to become of a member's role, and when that was decided. */
export interface RoleChange {
  readonly member: string;
  readonly role: Exclude<MemberRole, 'owner'>;
  /** RFC 3339. */
  readonly at: string;
}

/**
 * Adds a member to a Datalab as of a time, or changes the role of one who is there.
 *
 * @param mayNameOwner - whether the member may be the first one, who becomes the owner
 * @throws (the edit) like {@link setMemberRole}; ConflictError for the first member where that may not be
 */
export function addMember(
  { member, role, at }: RoleChange,
  mayNameOwner: boolean,
): Edit {
  const added = addMembers([{ member, role, creation_timestamp: at }]);
  const changed = setMemberRole({ member, role, at });
  return current => {
    const spec = fieldsOf(current.spec);
    if (!mayNameOwner) assertHasUsers(spec);
    const isThere = spellingsIn(spec, member).length > 0;
    return (isThere ? changed : added)(current);
  };
}

/**
 * Changes the role of a member of a Datalab, letter case aside; who has the role already keeps it as it is.
 *
 * @throws (the edit) NotFoundError for no member; ConflictError for the owner, and for the last admin of a workspace
 * that has no owner
 */
export function setMemberRole({ member, role, at }: RoleChange): Edit {
  return editSpec(spec => {
    const names = spellingsIn(spec, member);
    assertMember(names, member);
    assertNotOwner(spec, names, 'has every right already');
    if (role !== 'admin') assertAdminStays(spec, names);
    const overrides = fieldsOf(spec.userOverrides);
    if (names.every(name => fieldsOf(overrides[name]).role === role)) {
      return {};
    }
    return { userOverrides: withRole(overrides, names, role, at) };
  });
}

/**
 * Takes a member out of a Datalab, letter case aside, and what was said of their role.
 *
 * @throws (the edit) like {@link setMemberRole}
 */
export function removeMember(member: string): Edit {
  return editSpec(spec => {
    const names = spellingsIn(spec, member);
    assertMember(names, member);
    assertNotOwner(spec, names, 'cannot leave it without one');
    assertAdminStays(spec, names);
    return {
      users: elementsOf(spec.users).filter(each => !isOneOf(names, each)),
      userOverrides: without(fieldsOf(spec.userOverrides), names),
    };
  });
}

/** Who is to own a workspace, who hands it over, and when that was decided. */
export interface HandOver {
  readonly to: string;
  /** The owner on whose word it happens; left out, on anybody's. */
  readonly from?: string;
  /** RFC 3339. */
  readonly at: string;
}

/**
 * Makes a member of a Datalab its owner; the former owner becomes an admin. Who is owner already stays it.
 *
 * @throws (the edit) UnprocessableError at `member` for no member; ConflictError where `from` is no longer the owner
 */
export function handOver({ to, from, at }: HandOver): Edit {
  return editSpec(spec => {
    const users = elementsOf(spec.users);
    const owner = ownerIn(spec);
    if (
      from !== undefined &&
      (!owner || memberKey(owner) !== memberKey(from))
    ) {
      throw new ConflictError(
        `The workspace is no longer ${from}'s to transfer; reload it to see who owns it`,
      );
    }
    const names = spellingsIn(spec, to);
    const [name] = names;
    if (name === undefined) {
      throw UnprocessableError.field(
        ['member'],
        `'${to.trim()}' is no member of this workspace; add them first, then hand it over.`,
      );
    }
    if (owner !== undefined && names.includes(owner)) return {};
    const rest = users.filter(each => !isOneOf(names, each));
    const overrides = without(fieldsOf(spec.userOverrides), names);
    return {
      users: [name, ...rest],
      userOverrides:
        owner === undefined
          ? overrides
          : withRole(overrides, spellingsIn(spec, owner), 'admin', at),
    };
  });
}

/** All the names in the list that are this person's. */
function spellingsIn({ users }: Spec, name: string): string[] {
  const key = memberKey(name);
  return elementsOf(users).filter(
    (user): user is string =>
      typeof user === 'string' && key !== '' && memberKey(user) === key,
  );
}

/** Who stands first in the list; nobody where that is no name. */
function ownerIn({ users }: Spec): string | undefined {
  const [first] = elementsOf(users);
  return typeof first === 'string' && memberKey(first) ? first : undefined;
}

function isOneOf(names: readonly string[], user: unknown): boolean {
  return typeof user === 'string' && names.includes(user);
}

function withRole(
  overrides: Record<string, unknown>,
  names: readonly string[],
  role: NewMember['role'],
  at: string,
): Record<string, unknown> {
  const changed = names.map(name => [
    name,
    { ...fieldsOf(overrides[name]), role, grantedAt: at },
  ]);
  return { ...overrides, ...Object.fromEntries(changed) };
}

function without(
  overrides: Record<string, unknown>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(overrides).filter(([name]) => !names.includes(name)),
  );
}

function assertMember(names: readonly string[], member: string): void {
  if (names.length === 0) throw memberNotFound(member);
}

/** The answer to whoever names a member who is not there. */
export function memberNotFound(name: string): NotFoundError {
  return new NotFoundError(`There is no member '${name}' in this workspace`);
}

function assertNotOwner(
  spec: Spec,
  names: readonly string[],
  why: string,
): void {
  const owner = ownerIn(spec);
  if (owner !== undefined && names.includes(owner)) {
    throw new ConflictError(
      `${owner} owns this workspace and ${why}; transfer ownership to another member first`,
    );
  }
}

/** Whoever manages members would decide who owns the workspace, and might take it themselves. */
function assertHasUsers({ users }: Spec): void {
  if (elementsOf(users).length > 0) return;
  throw new ConflictError(
    'This workspace has no owner, and its first member becomes the owner; ask a platform admin to add the owner first',
  );
}

/** Without an owner, it takes an admin to look after the workspace. */
function assertAdminStays(spec: Spec, names: readonly string[]): void {
  if (ownerIn(spec) !== undefined) return;
  const overrides = fieldsOf(spec.userOverrides);
  const admins = elementsOf(spec.users).filter(
    (user): user is string =>
      typeof user === 'string' && fieldsOf(overrides[user]).role === 'admin',
  );
  if (admins.length > 0 && admins.every(admin => names.includes(admin))) {
    throw new ConflictError(
      `${admins[0]} is the last admin of this workspace, which has no owner; make another member admin, or ask a platform admin to name an owner`,
    );
  }
}
