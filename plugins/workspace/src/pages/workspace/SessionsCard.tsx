import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import { SummaryCard, useTexts } from '../../components';
import { sessionsRouteRef } from '../../routes';
import { OpenSessionButton } from '../../sessions/OpenSessionButton';
import { sessionStatus } from '../../sessions/sessionStatus';
import { SessionStatusChip } from '../../sessions/SessionStatusChip';
import { SessionTimes } from '../../sessions/SessionTimes';
import { ownerOf } from './ownerOf';

/** What runs or is about to, each with the way into it. */
export function SessionsCard({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const sessionsTab = useRouteRef(sessionsRouteRef);
  const { available, present, sessions, max_sessions: max } = view.datalab;
  const running = sessions.filter(
    session => sessionStatus(session) === 'running',
  ).length;
  const summary = () => {
    if (!present && available && ownerOf(view)) {
      return t('pages.overview.sessions.soon');
    }
    if (!present) return t('pages.overview.sessions.none');
    if (max === 0) return t('sessions.limitZero.caption');
    return t('pages.overview.sessions.of', {
      total: String(sessions.length),
      max: String(max),
    });
  };
  const started = sessions.filter(({ state }) => state === 'started');
  return (
    <SummaryCard
      title={t('pages.overview.sessions.title')}
      figure={t('pages.overview.sessions.running', {
        count: running,
      })}
      link={{
        to: sessionsTab({ name: view.name }),
        text: t('pages.overview.sessions.link'),
      }}
    >
      <Typography variant="body2" gutterBottom>
        {summary()}
      </Typography>
      {started.map(session => (
        <Box key={session.name} mb={1.5}>
          <Box
            display="flex"
            flexWrap="wrap"
            alignItems="center"
            justifyContent="space-between"
            gridGap={8}
          >
            <Box display="flex" flexDirection="column" gridGap={4} minWidth={0}>
              <Typography variant="body2">{session.name}</Typography>
              <SessionStatusChip status={sessionStatus(session)} />
            </Box>
            <OpenSessionButton workspace={view.name} session={session} />
          </Box>
          <SessionTimes workspace={view.name} session={session} />
        </Box>
      ))}
    </SummaryCard>
  );
}
