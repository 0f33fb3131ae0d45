import {
  FieldProblem,
  Membership,
  memberKey,
} from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';
import { PersonNote } from './PeopleNotes';
import { GivenRole } from './RoleField';
import { useMemberNameProblem } from './useMemberNameProblem';
import { isSameMember } from './userProfiles';
import { useUserProfiles } from './useUserProfiles';

interface People {
  names: readonly string[];
  role: GivenRole;
  /** Who is a member already; the owner alone, for a workspace that is to be created. */
  memberships: readonly Pick<Membership, 'member' | 'role'>[];
  /** What the server found wrong, by {@link problemsByMember}. */
  problems: ReadonlyMap<string, string>;
}

/** What there is to say of people who are to be members: what can't be, and what will change. */
export function usePeopleNotes(people: People): PersonNote[] {
  const { names, role, memberships, problems } = people;
  const t = useTexts();
  const nameProblem = useMemberNameProblem();
  const profiles = useUserProfiles(names);
  const isCatalogKnown = profiles.size > 0;

  const noteOn = (name: string): Omit<PersonNote, 'name'> | undefined => {
    const existing = memberships.find(({ member }) =>
      isSameMember(member, name),
    );
    const problem = nameProblem(name);
    if (problem) return { text: `${name}: ${problem}`, isProblem: true };
    if (existing?.role === 'owner') {
      return {
        text: t('members.add.isOwner', { member: name }),
        isProblem: true,
      };
    }
    const found = problems.get(memberKey(name));
    if (found) return { text: `${name}: ${found}`, isProblem: true };
    if (existing) {
      const { member } = existing;
      return {
        text:
          existing.role === role
            ? t('members.add.unchanged', { member })
            : t('members.add.change', {
                member,
                from: t(`members.role.${existing.role}`),
                to: t(`members.role.${role}`),
              }),
      };
    }
    return isCatalogKnown && !profiles.has(name)
      ? { text: t('members.add.unknown', { member: name }) }
      : undefined;
  };

  return names.flatMap(name => {
    const note = noteOn(name);
    return note ? [{ name, ...note }] : [];
  });
}

/** What a server found wrong with entries of a list, by the member's key. */
export function problemsByMember(
  problems: readonly FieldProblem[],
  field: string,
  names: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    problems.flatMap(({ path: [list, index], message }) => {
      const name = list === field ? names[Number(index)] : undefined;
      return name === undefined ? [] : [[memberKey(name), message] as const];
    }),
  );
}
