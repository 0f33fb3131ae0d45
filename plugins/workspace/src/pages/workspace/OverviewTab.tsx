import { ReactNode } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { may, RelativeTime, useTexts } from '../../components';
import { ClashAlert } from '../../credentials';
import { HealthSection } from '../../health';
import { ProvisioningPanel } from '../../provisioning';
import { UnknownUsageCard, UsageCard } from '../../usage';
import { QuickLinks } from './QuickLinks';
import { SessionsCard } from './SessionsCard';
import { BucketsCard, MembersCard } from './SummaryCards';
import { WaitingCard } from './WaitingCard';

function Cell({ children }: { children: ReactNode }) {
  return (
    <Grid item xs={12} sm={6} lg={4}>
      {children}
    </Grid>
  );
}

/** How the workspace stands, at a glance: what is not ready, what runs, what waits, what is used, and where to go on. */
export function OverviewTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const usage = view.resource_usage?.storage;
  return (
    <>
      <HealthSection>
        {view.storage.credential_clashes && (
          <Box mb={2}>
            <ClashAlert view={view} />
          </Box>
        )}
        <ProvisioningPanel view={view} />
      </HealthSection>
      {view.description && (
        <Box mt={2}>
          <Typography>{view.description}</Typography>
        </Box>
      )}
      <Box mt={2}>
        <Grid container spacing={3}>
          {may(view, 'VIEW_SESSIONS') && (
            <Cell>
              <SessionsCard view={view} />
            </Cell>
          )}
          {may(view, 'MANAGE_BUCKETS') && (
            <Cell>
              <WaitingCard view={view} />
            </Cell>
          )}
          {may(view, 'VIEW_RESOURCE_USAGE') && (
            <Cell>
              {usage ? (
                <UsageCard usage={usage} sessions={view.datalab.sessions} />
              ) : (
                <UnknownUsageCard />
              )}
            </Cell>
          )}
          {may(view, 'VIEW_MEMBERS') && (
            <Cell>
              <MembersCard view={view} />
            </Cell>
          )}
          {may(view, 'VIEW_BUCKETS') && (
            <Cell>
              <BucketsCard view={view} />
            </Cell>
          )}
          <Cell>
            <QuickLinks view={view} />
          </Cell>
        </Grid>
      </Box>
      <Box mt={3}>
        <Typography variant="body2">
          {t('pages.overview.created')}{' '}
          <RelativeTime time={view.creation_timestamp} />
          {view.contact &&
            ` · ${t('pages.overview.contact', { contact: view.contact })}`}
        </Typography>
      </Box>
    </>
  );
}
