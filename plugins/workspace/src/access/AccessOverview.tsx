import { LinkButton, Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import SearchIcon from '@material-ui/icons/Search';
import { useAccess } from '../api';
import { ErrorBanner, may, useTexts } from '../components';
import { directoryRouteRef } from '../routes';
import { GrantsPart } from './grants/GrantsPart';
import { InboxPart } from './inbox/InboxPart';
import { OffersPart } from './offers/OffersPart';
import { useOffering } from './offers/useOffering';
import { RequestsPart } from './requests/RequestsPart';
import { useAsking } from './useAsking';

const useStyles = makeStyles(
  theme => ({
    parts: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'flex-end',
      gap: theme.spacing(1),
    },
  }),
  { name: 'WorkspaceAccessOverview' },
);

/** What waits for a decision, what is offered, what the workspace asks for, and what it decided. */
export function AccessOverview({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const classes = useStyles();
  const directory = useRouteRef(directoryRouteRef);
  const { data, error, retry } = useAccess(view.name);
  const { ask, dialog } = useAsking(view, data?.requests ?? []);
  const { offer, offerDialog } = useOffering(view, data?.grants ?? []);
  const mayChange = may(view, 'MANAGE_BUCKETS');

  return (
    <>
      <div className={classes.parts}>
        <div className={classes.actions}>
          <LinkButton
            to={directory({ name: view.name })}
            variant="outlined"
            startIcon={<SearchIcon />}
          >
            {t('datasets.browse')}
          </LinkButton>
          {mayChange && view.storage.buckets.length > 0 && (
            <Button variant="outlined" onClick={offer}>
              {t('access.offer.action')}
            </Button>
          )}
          {mayChange && (
            <Button variant="contained" color="primary" onClick={() => ask()}>
              {t('access.ask.action')}
            </Button>
          )}
        </div>
        {error && (
          <ErrorBanner error={error} stale={Boolean(data)} onRetry={retry} />
        )}
        {data && (
          <>
            <InboxPart view={view} inbox={data.inbox} />
            <OffersPart view={view} offers={data.offers} />
            <RequestsPart view={view} requests={data.requests} onAsk={ask} />
            <GrantsPart view={view} {...data} />
          </>
        )}
        {!data && !error && (
          <Box role="status" aria-label={t('access.loading')}>
            <Progress />
          </Box>
        )}
      </div>
      {dialog}
      {offerDialog}
    </>
  );
}
