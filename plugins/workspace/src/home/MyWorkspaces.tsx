import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceSummary } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useTexts, WorkspaceStatusChip } from '../components';
import { rootRouteRef, workspaceRouteRef } from '../routes';
import { HomePart, HomeRow } from './HomePart';

const MOST = 6;

/** The workspaces that I am a member of, and the way to all that I may see. */
export function MyWorkspaces(props: { workspaces: WorkspaceSummary[] }) {
  const t = useTexts();
  const listPage = useRouteRef(rootRouteRef);
  const workspacePage = useRouteRef(workspaceRouteRef);
  const mine = props.workspaces.filter(({ role }) => role);
  return (
    <>
      <HomePart
        title={t('home.workspaces.title')}
        none={mine.length ? undefined : t('home.workspaces.none')}
      >
        {mine.slice(0, MOST).map(workspace => (
          <HomeRow
            key={workspace.name}
            action={<WorkspaceStatusChip workspace={workspace} />}
          >
            <Link to={workspacePage({ name: workspace.name })}>
              {workspace.title ?? workspace.name}
            </Link>
          </HomeRow>
        ))}
      </HomePart>
      <Typography variant="body2">
        <Link to={listPage()}>
          {t('home.workspaces.all', { total: String(props.workspaces.length) })}
        </Link>
      </Typography>
    </>
  );
}
