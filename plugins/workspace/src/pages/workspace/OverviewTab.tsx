import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { makeStyles } from '@material-ui/core/styles';
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

const useStyles = makeStyles(
  theme => ({
    cards: {
      display: 'grid',
      gap: theme.spacing(3),
      alignItems: 'start',
      [theme.breakpoints.up('sm')]: { gridTemplateColumns: '1fr 1fr' },
      [theme.breakpoints.up('lg')]: { gridTemplateColumns: '1fr 1fr 1fr' },
    },
    // Each card is as high as what is in it, below the one that it belongs to.
    stack: {
      display: 'grid',
      gap: theme.spacing(3),
      gridTemplateColumns: 'minmax(0, 1fr)',
      // The third of two columns lies across both.
      [theme.breakpoints.only('sm')]: {
        '&:nth-child(3)': { gridColumn: '1 / -1' },
      },
      [theme.breakpoints.only('md')]: {
        '&:nth-child(3)': {
          gridColumn: '1 / -1',
          gridTemplateColumns: 'repeat(auto-fit, minmax(300px, 1fr))',
        },
      },
    },
  }),
  { name: 'WorkspaceOverviewTab' },
);

/** How the workspace stands, at a glance: what is not ready, what runs, what waits, what is used, and where to go on. */
export function OverviewTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const classes = useStyles();
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
        <div className={classes.cards}>
          <div className={classes.stack}>
            {may(view, 'VIEW_SESSIONS') && <SessionsCard view={view} />}
            {may(view, 'VIEW_MEMBERS') && <MembersCard view={view} />}
          </div>
          <div className={classes.stack}>
            {may(view, 'MANAGE_BUCKETS') && <WaitingCard view={view} />}
            {may(view, 'VIEW_BUCKETS') && <BucketsCard view={view} />}
          </div>
          <div className={classes.stack}>
            {may(view, 'VIEW_RESOURCE_USAGE') &&
              (usage ? (
                <UsageCard usage={usage} sessions={view.datalab.sessions} />
              ) : (
                <UnknownUsageCard />
              ))}
            <QuickLinks view={view} />
          </div>
        </div>
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
