import {
  Session,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import CardActions from '@material-ui/core/CardActions';
import CardContent from '@material-ui/core/CardContent';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useApi } from '@backstage/core-plugin-api';
import { useRestartSession, workspaceApiRef } from '../api';
import {
  InlineError,
  may,
  useChangeFailureText,
  useNotice,
  useTexts,
} from '../components';
import { SessionSuggestions } from '../suggestions/SessionSuggestions';
import { OpenSessionButton } from './OpenSessionButton';
import { SessionStatusChip } from './SessionStatusChip';
import { SessionTimes } from './SessionTimes';
import { providerWords, sessionStatus } from './sessionStatus';
import { useSessionSwitch } from './useSessionSwitch';
import { webUrl } from './webUrl';

const useStyles = makeStyles(
  theme => ({
    card: { height: '100%', display: 'flex', flexDirection: 'column' },
    content: { flexGrow: 1, overflowWrap: 'anywhere' },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
      marginBottom: theme.spacing(1),
    },
    name: { margin: 0 },
    progress: { margin: theme.spacing(1, 0) },
    actions: { flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'WorkspaceSessionCard' },
);

interface SessionCardProps {
  view: WorkspaceView;
  session: Session;
  onRemove: () => void;
}

/** One session: how it stands, and what the user may do about it. */
export function SessionCard(props: SessionCardProps) {
  const { view, onRemove } = props;
  const workspace = view.name;
  const mayManage = may(view, 'MANAGE_SESSIONS');
  const t = useTexts();
  const api = useApi(workspaceApiRef);
  const notice = useNotice();
  const classes = useStyles();
  const failureText = useChangeFailureText();
  const { session, pending, error, switchTo } = useSessionSwitch(
    workspace,
    props.session,
  );
  const { name } = session;
  const status = sessionStatus(session);
  const underWay =
    pending !== undefined ||
    ['starting', 'stopping', 'restarting'].includes(status);
  const { phase, message } = providerWords(session, status);
  const unsafe = status === 'running' && !webUrl(session.url);

  const restart = useRestartSession(workspace);
  const onRestart = async () => {
    if (restart.busy || pending) return;
    try {
      await restart.run(name);
      notice(t('sessions.restarting', { name }));
    } catch {
      // The card shows restart.error.
    }
  };

  const toggle = async () => {
    // Not disabled meanwhile: that would take the keyboard's place away.
    if (pending) {
      return;
    }
    const before = session.state;
    const next = before === 'started' ? 'stopped' : 'started';
    if (await switchTo(next)) {
      notice(t(`sessions.${next}`, { name }), {
        undo: () => api.setSessionState(workspace, name, before),
      });
    }
  };

  return (
    <Card className={classes.card} variant="outlined">
      <CardContent className={classes.content}>
        <div className={classes.head}>
          <Typography
            variant="h6"
            component="h3"
            id={`session-${name}`}
            className={classes.name}
          >
            {name}
          </Typography>
          <SessionStatusChip status={status} />
        </div>
        <Typography variant="body2" color="textSecondary">
          {message ?? t(`sessions.explained.${status}`)}
        </Typography>
        <SessionTimes workspace={workspace} session={session} />
        {phase && (underWay || status === 'failed') && (
          <Typography variant="body2" color="textSecondary">
            {t('sessions.phase', { phase })}
          </Typography>
        )}
        {underWay && (
          <LinearProgress
            className={classes.progress}
            aria-labelledby={`session-${name}`}
          />
        )}
        {unsafe && (
          <Typography variant="body2" color="error">
            {t('sessions.unsafeUrl')}
          </Typography>
        )}
        {error && !pending && (
          <InlineError>
            {t(
              session.state === 'started'
                ? 'sessions.stopFailed'
                : 'sessions.startFailed',
              { name, reason: failureText(error) },
            )}
          </InlineError>
        )}
        {restart.error && !restart.busy && (
          <InlineError>
            {t('sessions.restartFailed', {
              name,
              reason: failureText(restart.error),
            })}
          </InlineError>
        )}
        <SessionSuggestions view={view} session={session} />
      </CardContent>
      <CardActions className={classes.actions} disableSpacing>
        <OpenSessionButton workspace={workspace} session={session} />
        {mayManage && (
          <>
            <Button
              size="small"
              onClick={toggle}
              aria-label={t(
                session.state === 'started'
                  ? 'sessions.action.stopOf'
                  : 'sessions.action.startOf',
                { name },
              )}
            >
              {session.state === 'started'
                ? t('sessions.action.stop')
                : t('sessions.action.start')}
            </Button>
            {session.state === 'started' && (
              <Button
                size="small"
                onClick={onRestart}
                aria-label={t('sessions.action.restartOf', { name })}
              >
                {t('sessions.action.restart')}
              </Button>
            )}
            <Button
              size="small"
              onClick={onRemove}
              aria-label={t('sessions.action.removeOf', { name })}
            >
              {t('sessions.action.remove')}
            </Button>
          </>
        )}
      </CardActions>
    </Card>
  );
}
