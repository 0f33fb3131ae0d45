import { InfoCard } from '@backstage/core-components';
import Grid from '@material-ui/core/Grid';
import { SessionsTab } from '../sessions';
import { EntityWorkspace } from './EntityWorkspace';
import { WorkspaceFacts } from './WorkspaceFacts';
import { WorkspaceLinks } from './WorkspaceLinks';

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
