import { ReactNode } from 'react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { WorkspaceIntroduction } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';
import { userRefOf } from '../members/userProfiles';
import { useUserProfiles } from '../members/useUserProfiles';

/** A workspace as it introduces itself: its title, with its name below, and who owns it and answers for it. */
export function Introduction({ of }: { of: WorkspaceIntroduction }) {
  const { workspace, workspace_title: title } = of;
  const { workspace_owner: owner, workspace_contact: contact } = of;
  const t = useTexts();
  return (
    <>
      {title ?? workspace}
      {title && title !== workspace && <Line>{workspace}</Line>}
      {owner && (
        <Line>
          {t('access.introduction.owner')} <Owner name={owner} />
        </Line>
      )}
      {contact && <Line>{t('access.introduction.contact', { contact })}</Line>}
    </>
  );
}

function Line({ children }: { children: ReactNode }) {
  return (
    <Typography variant="body2" color="textSecondary" component="div">
      {children}
    </Typography>
  );
}

/** A member by the full name, with a link to the catalog where it has a page. */
function Owner({ name }: { name: string }) {
  const profile = useUserProfiles([name]).get(name);
  const ref = userRefOf(name);
  return profile && ref ? (
    <EntityRefLink entityRef={ref} hideIcon>
      {profile.displayName ?? name}
    </EntityRefLink>
  ) : (
    <>{name}</>
  );
}

/** Texts by which a search finds a workspace. */
export function introductionText(of: WorkspaceIntroduction): string {
  const { workspace, workspace_title: title = '' } = of;
  const { workspace_owner: owner = '', workspace_contact: contact = '' } = of;
  return `${title} ${workspace} ${owner} ${contact}`;
}

/** The title of a workspace, with its name, as part of a sentence. */
export function titledName(workspace: string, title?: string): string {
  return title && title !== workspace ? `${title} (${workspace})` : workspace;
}
