import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  HealthState,
  workspaceCreatePermission,
  WorkspaceSummary,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { Texts, useTexts } from '../components';
import { CREATE_QUERY } from '../create';
import { WorkspaceHealth } from '../health';
import { datasetsLinkRef, rootRouteRef, workspaceRouteRef } from '../routes';
import { HomePart, HomeRow } from './HomePart';

const MOST = 6;

/** Of those that I look after, the states that need somebody. */
const TROUBLE: readonly HealthState[] = ['needs_attention', 'no_owner'];

/** The workspaces that I am a member of, those that need a platform admin, and the way to all that I may see. */
export function MyWorkspaces(props: { workspaces: WorkspaceSummary[] }) {
  const { workspaces } = props;
  const t = useTexts();
  const listPage = useRouteRef(rootRouteRef);
  const datasetsPage = useRouteRef(datasetsLinkRef);
  const { allowed: mayCreate } = usePermission({
    permission: workspaceCreatePermission,
  });
  const mine = workspaces.filter(({ role }) => role);
  const isAdmin = workspaces.some(each => each.platform_admin);
  const troubled = workspaces
    .filter(each => each.platform_admin && !each.role)
    .filter(({ health }) => TROUBLE.includes(health.state))
    .sort((a, b) => rank(a) - rank(b));
  return (
    <>
      <HomePart
        title={t('home.workspaces.title')}
        none={mine.length ? undefined : noneText(t, isAdmin)}
      >
        <Rows workspaces={mine} />
      </HomePart>
      {troubled.length > 0 && (
        <HomePart
          title={t('home.workspaces.trouble', { count: troubled.length })}
        >
          <Rows workspaces={troubled} />
        </HomePart>
      )}
      <Typography variant="body2">
        <Link to={listPage()}>
          {t('home.workspaces.all', { total: String(workspaces.length) })}
        </Link>
      </Typography>
      {datasetsPage && (
        <Typography variant="body2">
          <Link to={datasetsPage()}>{t('home.datasets')}</Link>
        </Typography>
      )}
      {mayCreate && (
        <Typography variant="body2">
          <Link to={`${listPage()}${CREATE_QUERY}`}>{t('create.action')}</Link>
        </Typography>
      )}
    </>
  );
}

function Rows(props: { workspaces: WorkspaceSummary[] }) {
  const workspacePage = useRouteRef(workspaceRouteRef);
  return (
    <>
      {props.workspaces.slice(0, MOST).map(workspace => (
        <HomeRow
          key={workspace.name}
          action={<WorkspaceHealth workspace={workspace} />}
        >
          <Link to={workspacePage({ name: workspace.name })}>
            {workspace.title ?? workspace.name}
          </Link>
        </HomeRow>
      ))}
    </>
  );
}

function rank({ health }: WorkspaceSummary): number {
  return TROUBLE.indexOf(health.state);
}

function noneText(t: Texts, isAdmin: boolean): string {
  return t(isAdmin ? 'home.workspaces.noneOfAdmin' : 'home.workspaces.none');
}
