import { NotAllowedError } from '@backstage/errors';
import {
  AddMember,
  ChangeMembers,
  memberNameProblem,
  Membership,
  MemberRole,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { assertHas, Requirements, Scope } from '../../authorization/Guard';
import { assertMayChange, isMember } from '../../authorization/decide';
import {
  addMember,
  handOver,
  removeMember,
  setMemberRole,
} from '../../model/members/members';
import {
  changeMembers,
  namesProblems,
} from '../../model/members/memberChanges';
import { membershipOf } from '../../model/members/memberView';
import { Datalabs } from '../Datalabs';
import { assertNoProblems } from '../errors';
import { WriteOptions } from '../WriteOptions';
import { Clock } from '../../model/clock';

/** The members of a workspace. Every method throws like {@link Datalabs.assertPresent}. */
export class Members {
  constructor(
    private readonly datalabs: Datalabs,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a member, or gives one who is there the role. The first one of all becomes the owner, on a platform admin's word.
   *
   * @throws UnprocessableError for an odd name; ConflictError like `setRole`, and for the first one on anybody else's word
   */
  async add(
    scope: Scope,
    { member, role }: AddMember,
    options?: WriteOptions,
  ): Promise<Membership> {
    assertName(member);
    const edit = addMember(
      { member, role, at: this.now() },
      scope.caller.platformAdmin,
    );
    return membershipOf(await this.datalabs.edit(scope, edit, options), member);
  }

  /**
   * Adds members, changes roles and removes members in one write.
   *
   * @returns the members that were added or have the role, in the order of the request
   * @throws UnprocessableError with a problem at each entry that can't be
   */
  async change(
    scope: Scope,
    { set = [], remove = [] }: ChangeMembers,
    options?: WriteOptions,
  ): Promise<Membership[]> {
    assertNoProblems(namesProblems({ set, remove }));
    const edit = changeMembers(
      { set, remove, at: this.now() },
      scope.caller.platformAdmin,
    );
    const datalab = await this.datalabs.edit(scope, edit, options);
    return set.map(({ member }) => membershipOf(datalab, member));
  }

  /** @throws NotFoundError; ConflictError for the owner, and for the last admin where there is no owner */
  async setRole(
    scope: Scope,
    member: string,
    role: Exclude<MemberRole, 'owner'>,
    options?: WriteOptions,
  ): Promise<Membership> {
    const edit = setMemberRole({ member, role, at: this.now() });
    return membershipOf(await this.datalabs.edit(scope, edit, options), member);
  }

  /** Of another member, or of oneself. @throws like `setRole` */
  async remove(
    scope: Scope,
    member: string,
    options?: WriteOptions,
  ): Promise<void> {
    await this.datalabs.edit(scope, removeMember(member), options);
  }

  /** @throws UnprocessableError for no member or an odd name; ConflictError where the caller has just handed it over */
  async handOver(
    scope: Scope,
    member: string,
    options?: WriteOptions,
  ): Promise<Membership> {
    assertName(member);
    const { caller } = scope;
    const from =
      caller.type === 'user' && !caller.platformAdmin
        ? caller.member
        : undefined;
    const edit = handOver({ to: member, from, at: this.now() });
    return membershipOf(await this.datalabs.edit(scope, edit, options), member);
  }

  private now(): string {
    return this.clock().toISOString();
  }
}

export const memberRequirements: Requirements<Members> = {
  add: 'MANAGE_MEMBERS',
  change: 'MANAGE_MEMBERS',
  setRole: 'MANAGE_MEMBERS',
  remove: (scope, member) => {
    // Nobody is kept in a workspace, unless by a policy.
    assertMayChange(scope);
    if (!isMember(scope.caller, member)) assertHas(scope, 'MANAGE_MEMBERS');
  },
  handOver: scope => {
    assertHas(scope, 'MANAGE_MEMBERS');
    const { caller, rights } = scope;
    if (!caller.platformAdmin && rights.role !== 'owner') {
      throw new NotAllowedError(
        'Only the owner and platform admins can transfer ownership; ask one of them',
      );
    }
  },
};

function assertName(member: string): void {
  const problem = memberNameProblem(member);
  if (problem) throw UnprocessableError.field(['member'], problem.message);
}
