import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { PermissionGate, RelativeTime, useTexts } from '../../components';
import { SessionsCard } from './SessionsCard';
import { SetupPart } from './SetupPart';
import { StorageCard } from './StorageCard';
import { BucketsCard, MembersCard } from './SummaryCards';

/** How the workspace stands, at a glance. */
export function OverviewTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const usage = view.resource_usage?.storage;
  return (
    <Grid container spacing={3}>
      <SetupPart view={view} />
      <PermissionGate workspace={view} permission="VIEW_SESSIONS">
        <Grid item xs={12} sm={6} lg={3}>
          <SessionsCard view={view} />
        </Grid>
      </PermissionGate>
      <PermissionGate workspace={view} permission="VIEW_MEMBERS">
        <Grid item xs={12} sm={6} lg={3}>
          <MembersCard view={view} />
        </Grid>
      </PermissionGate>
      <PermissionGate workspace={view} permission="VIEW_BUCKETS">
        <Grid item xs={12} sm={6} lg={3}>
          <BucketsCard view={view} />
        </Grid>
      </PermissionGate>
      {usage && (
        <Grid item xs={12} sm={6} lg={3}>
          <StorageCard usage={usage} />
        </Grid>
      )}
      <Grid item xs={12}>
        <Typography variant="body2">
          {t('pages.overview.created')}{' '}
          <RelativeTime time={view.creation_timestamp} />
        </Typography>
      </Grid>
    </Grid>
  );
}
