import { Fragment } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { MemberOf } from '../members/Member';
import { useUserProfiles } from '../members/useUserProfiles';

/** The member names of those who decide on what members suggest; empty for users who don't see members. */
export function decidersOf(view: WorkspaceView | undefined): string[] {
  return (view?.datalab.memberships ?? [])
    .filter(({ role }) => role !== 'user')
    .map(({ member }) => member);
}

/** People by their full names, each with a link to their page in the catalog. */
export function Deciders({ members }: { members: string[] }) {
  const profiles = useUserProfiles(members);
  return (
    <>
      {members.map((member, index) => (
        <Fragment key={member}>
          {index > 0 && ', '}
          <MemberOf member={member} profiles={profiles} inText />
        </Fragment>
      ))}
    </>
  );
}
