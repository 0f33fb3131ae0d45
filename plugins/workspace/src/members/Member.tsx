import { PersonName } from './PersonName';
import { UserProfile } from './userProfiles';
import { useUserProfiles } from './useUserProfiles';

/** One member, by name. */
export function Member({ member }: { member: string }) {
  return <MemberOf profiles={useUserProfiles([member])} member={member} />;
}

/** One of the members whose profiles were looked up together. */
export function MemberOf(props: {
  member: string;
  profiles: ReadonlyMap<string, UserProfile>;
  /** It stands within a sentence. */
  inText?: boolean;
}) {
  const { member, profiles, inText } = props;
  const profile = profiles.get(member);
  return (
    <PersonName
      member={member}
      displayName={profile?.displayName}
      inCatalog={profile !== undefined}
      inText={inText}
    />
  );
}
