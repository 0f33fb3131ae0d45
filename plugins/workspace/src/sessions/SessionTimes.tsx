import { Session } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useExtendSession } from '../api';
import { useChangeFailureText, useNotice, useTexts } from '../components';
import { Countdown } from './Countdown';
import { SessionFactList } from './SessionFactList';
import { usePast } from './usePast';

interface SessionTimesProps {
  workspace: string;
  session: Session;
}

/** What is known of a session, and shortly before it stops by itself the way to extend it. */
export function SessionTimes({ workspace, session }: SessionTimesProps) {
  const { ends_at: end, warns_at: warning, volume } = session;
  const isWarned = usePast(warning);
  if (session.state !== 'started') {
    return <SessionFactList facts={{ volume }} />;
  }
  const isEnding = end !== undefined && isWarned;
  return (
    <>
      <SessionFactList
        facts={isEnding ? { ...session, ends_at: undefined } : session}
      />
      {isEnding && (
        <Ending
          workspace={workspace}
          session={session.name}
          end={end}
          ifIdle={session.ends_if_idle}
        />
      )}
    </>
  );
}

function Ending(props: {
  workspace: string;
  session: string;
  end: string;
  ifIdle?: boolean;
}) {
  const { workspace, session, end, ifIdle } = props;
  const t = useTexts();
  const notice = useNotice();
  const failureText = useChangeFailureText();
  const { run, busy, error } = useExtendSession(workspace);
  const isOver = usePast(end);

  const goOn = async () => {
    if (busy) {
      return;
    }
    try {
      await run(session);
      notice(t('sessions.ends.extended', { name: session }));
    } catch {
      // The failure is shown.
    }
  };

  return (
    <Box mt={1}>
      <Alert
        severity="warning"
        role="status"
        action={
          <Button
            size="small"
            color="inherit"
            variant="outlined"
            onClick={goOn}
            aria-label={t('sessions.ends.goOnOf', { name: session })}
          >
            {busy ? t('sessions.ends.goingOn') : t('sessions.ends.goOn')}
          </Button>
        }
      >
        {isOver ? (
          t('sessions.ends.over')
        ) : (
          <>
            {t('sessions.ends.soon')} <Countdown until={end} />
            {ifIdle && ` ${t('sessions.ends.ifIdle')}`}
          </>
        )}
        {error && !busy && (
          <Typography variant="body2" role="alert">
            {t('sessions.ends.failed', { reason: failureText(error) })}
          </Typography>
        )}
      </Alert>
    </Box>
  );
}
