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
import { maySuggest } from '../suggestions/maySuggest';
import { SuggestionsPart } from './suggestions/SuggestionsPart';
import { GrantsPart } from './grants/GrantsPart';
import { InboxPart } from './inbox/InboxPart';
import { OffersPart } from './offers/OffersPart';
import { useSharing } from './offers/useSharing';
import { RequestsPart } from './requests/RequestsPart';
import { useRequestAccess } from './useRequestAccess';

const useStyles = makeStyles(
  theme => ({
    parts: {
      display: 'grid',
      // As narrow as the page, also where a table would be wider.
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(3),
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'flex-end',
      gap: theme.spacing(1),
    },
  }),
  { name: 'WorkspaceAccessOverview' },
);

/** What is pending, what is offered, what the workspace requests, and what it shares. */
export function AccessOverview({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const classes = useStyles();
  const directory = useRouteRef(directoryRouteRef);
  const { data, error, retry } = useAccess(view.name);
  const { requestAccess, dialog } = useRequestAccess(
    view,
    data?.requests ?? [],
  );
  const { share, shareDialog } = useSharing(view, data);
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
            <Button variant="outlined" onClick={() => share()}>
              {t('access.share.action')}
            </Button>
          )}
          {(mayChange || maySuggest(view, 'request-access')) && (
            <Button
              variant="contained"
              color="primary"
              onClick={() => requestAccess()}
            >
              {t(
                mayChange ? 'access.request.action' : 'suggestions.form.action',
              )}
            </Button>
          )}
        </div>
        {error && (
          <ErrorBanner error={error} stale={Boolean(data)} onRetry={retry} />
        )}
        {data && (
          <>
            <InboxPart view={view} inbox={data.inbox} />
            <SuggestionsPart view={view} />
            <OffersPart view={view} offers={data.offers} />
            <RequestsPart
              view={view}
              requests={data.requests}
              onAsk={requestAccess}
            />
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
      {shareDialog}
    </>
  );
}
