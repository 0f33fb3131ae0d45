import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import { may, RelativeTime, useTexts } from '../components';
import { settingsRouteRef } from '../routes';
import { keyPeriod } from './keyPeriod';
import { Part } from './Part';

const NEVER = { interval: 'none', max_to_keep: 1 } as const;

const NOT_UNDONE = ['data', 'old', 'stores', 'copies'] as const;

/** How old the S3 keys are, when new ones come, and what those do not undo. */
export function AgePart({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const { name, creation_timestamp: created, storage } = view;
  const settingsPage = useRouteRef(settingsRouteRef)({ name });
  const { interval, max_to_keep: kept } = storage.credentials_rollover ?? NEVER;
  const { since, until } = keyPeriod(interval, new Date(created), new Date());
  return (
    <Part title={t('credentials.age.title')}>
      <Typography>
        {t(`credentials.age.policy.${interval}`)}
        {until && (
          <>
            {' '}
            {t('credentials.age.kept', { count: kept })}{' '}
            {t('credentials.age.calendar')}
          </>
        )}
      </Typography>
      <Box component="dl" my={2}>
        <Fact title={t('credentials.age.since')} time={since} />
        {until && <Fact title={t('credentials.age.next')} time={until} />}
      </Box>
      <Typography variant="h6" component="h3">
        {t('credentials.age.undoTitle')}
      </Typography>
      <Typography component="ul">
        {NOT_UNDONE.map(what => (
          <li key={what}>{t(`credentials.age.undo.${what}`)}</li>
        ))}
      </Typography>
      {may(view, 'MANAGE_BUCKETS') && (
        <Link to={settingsPage} variant="body1">
          {t('credentials.age.settings')}
        </Link>
      )}
    </Part>
  );
}

function Fact({ title, time }: { title: string; time: Date }) {
  return (
    <Box display="flex" flexWrap="wrap" gridColumnGap={16}>
      <Box component="dt" color="text.secondary" minWidth="12em">
        <Typography component="span">{title}</Typography>
      </Box>
      <Box component="dd" m={0}>
        <Typography component="span">
          <RelativeTime time={time.toISOString()} />
        </Typography>
      </Box>
    </Box>
  );
}
