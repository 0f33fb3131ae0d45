import { useState } from 'react';
import { Link, Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useAccess, useDirectory } from '../../api';
import { ErrorBanner, may, useTexts } from '../../components';
import { accessRouteRef } from '../../routes';
import { useAsking } from '../useAsking';
import { BucketEntry } from './BucketEntry';
import { useDirectoryCaption } from './useDirectoryCaption';
import { useQuiet } from './useQuiet';

/** While somebody types, nothing is asked. */
const QUIET_MS = 250;

const useStyles = makeStyles(
  theme => ({
    head: { padding: theme.spacing(2, 2.5, 1) },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    note: { padding: theme.spacing(2, 2.5) },
  }),
  { name: 'WorkspaceDirectory' },
);

/** The buckets that other workspaces show: one searches, and asks. */
export function DirectoryPart({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const classes = useStyles();
  const access = useRouteRef(accessRouteRef);
  const [typed, setTyped] = useState('');
  const q = useQuiet(typed.trim(), QUIET_MS);
  const found = useDirectory({ q, except: view.name });
  const { data } = useAccess(view.name);
  const requests = data?.requests ?? [];
  const { ask, dialog } = useAsking(view, requests);
  const mayAsk = may(view, 'MANAGE_BUCKETS');
  const caption = useDirectoryCaption(found, q);

  return (
    <section aria-label={t('access.directory.title')}>
      <Typography variant="body2" paragraph>
        <Link to={access({ name: view.name })}>
          {t('access.directory.back')}
        </Link>
      </Typography>
      {found.error && (
        <Box mb={2}>
          <ErrorBanner
            error={found.error}
            stale={Boolean(found.items)}
            onRetry={found.retry}
          />
        </Box>
      )}
      <Paper>
        <div className={classes.head}>
          <Typography variant="h5" component="h2" gutterBottom>
            {t('access.directory.title')}
          </Typography>
          <TextField
            fullWidth
            // eslint-disable-next-line jsx-a11y/no-autofocus -- one comes here to search
            autoFocus
            variant="outlined"
            margin="dense"
            type="search"
            id="workspace-directory-search"
            label={t('access.directory.search')}
            value={typed}
            onChange={event => setTyped(event.target.value)}
            inputProps={{ maxLength: 200 }}
          />
          <Typography variant="body2" color="textSecondary" role="status">
            {caption}
          </Typography>
        </div>
        {found.loading && <Progress />}
        <ul className={classes.list}>
          {found.items?.map(bucket => (
            <BucketEntry
              key={bucket.bucket}
              bucket={bucket}
              request={requests.find(each => each.bucket === bucket.bucket)}
              onAsk={mayAsk ? ask : undefined}
            />
          ))}
        </ul>
        {found.hasMore && (
          <Box px={2.5} py={2}>
            <Button
              variant="outlined"
              disabled={found.loadingMore}
              onClick={found.more}
            >
              {t(
                found.loadingMore
                  ? 'access.directory.moreBusy'
                  : 'access.directory.more',
              )}
            </Button>
          </Box>
        )}
        <Typography variant="body2" className={classes.note}>
          {t('access.directory.private')}
          {mayAsk && (
            <>
              {' '}
              <Button
                size="small"
                color="primary"
                onClick={() => ask({ bucket: typed.trim() })}
              >
                {t('access.ask.action')}
              </Button>
            </>
          )}
        </Typography>
      </Paper>
      {dialog}
    </section>
  );
}
