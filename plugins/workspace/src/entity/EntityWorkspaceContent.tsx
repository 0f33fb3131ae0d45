import { InfoCard, Link } from '@backstage/core-components';
import Grid from '@material-ui/core/Grid';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { SessionsTab } from '../sessions';
import { EntityWorkspace } from './EntityWorkspace';
import { WorkspaceFacts } from './WorkspaceFacts';
import { useTexts } from '../components';
import { useTabs } from '../pages/workspace/useTabs';

/** A tab of an entity's page: its workspace at a glance, the ways into it, and its sessions to start and open. */
export function EntityWorkspaceContent() {
  return (
    <EntityWorkspace>
      {view => (
        <Grid container spacing={3}>
          <Grid item xs={12}>
            <InfoCard title={view.title ?? view.name} subheader={view.name}>
              <Grid container spacing={2}>
                <Grid item xs={12}>
                  <WorkspaceFacts view={view} />
                </Grid>
                <Grid item xs={12}>
                  <WorkspaceLinks view={view} />
                </Grid>
              </Grid>
            </InfoCard>
          </Grid>
          <Grid item xs={12}>
            <SessionsTab view={view} />
          </Grid>
        </Grid>
      )}
    </EntityWorkspace>
  );
}

/** The ways into each part of a workspace that the user may see. */
function WorkspaceLinks({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const tabs = useTabs(view).filter(({ visible }) => visible);
  return (
    <nav aria-label={t('entity.parts')}>
      <Box display="flex" flexWrap="wrap" gridGap={16}>
        {tabs.map(({ path, label, to }) => (
          <Link key={path} to={to}>
            {label}
          </Link>
        ))}
      </Box>
    </nav>
  );
}
