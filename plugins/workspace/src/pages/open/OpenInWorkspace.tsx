import { ReactNode, useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useContent, useSetSessionState } from '../../api';
import {
  ErrorBanner,
  may,
  useChangeFailureText,
  useTexts,
} from '../../components';
import { isSame, OpenLink } from '../../content/openLink';
import { sessionStatus } from '../../sessions/sessionStatus';
import { Choice } from './Choice';
import { useOpenRepository } from './useOpenRepository';

const NEW_SESSION = 'default';

interface OpenInWorkspaceProps {
  view: WorkspaceView;
  link: OpenLink;
}

/** What opening the repository means in a workspace, and the button that does it. */
export function OpenInWorkspace({ view, link }: OpenInWorkspaceProps) {
  const t = useTexts();
  if (!may(view, 'MANAGE_SESSIONS')) {
    return <Alert severity="info">{t('content.open.mayNot')}</Alert>;
  }
  const { sessions, max_sessions: max, present } = view.datalab;
  if (!present || (sessions.length === 0 && max === 0)) {
    return <Alert severity="info">{t('content.open.full')}</Alert>;
  }
  return <SessionChoice view={view} link={link} />;
}

function SessionChoice({ view, link }: OpenInWorkspaceProps) {
  const t = useTexts();
  const failureText = useChangeFailureText();
  const { sessions } = view.datalab;
  const names = sessions.map(({ name }) => name);
  const [session, setSession] = useState(() => firstChoice(view, link));
  const content = useContent(view.name);
  const { open, busy, error } = useOpenRepository(view);
  const present = content.data?.some(each => isSame(each, link.content));
  const chosen = sessions.find(({ name }) => name === session);
  const status = chosen && sessionStatus(chosen);
  const mustStop = !present && chosen?.state === 'started';

  return (
    <>
      <Choice
        label={t('content.open.session')}
        value={session}
        onChange={setSession}
        options={
          names.length > 0
            ? names.map(name => ({ value: name, text: name }))
            : [
                {
                  value: session,
                  text: t('content.open.newSession', { name: session }),
                },
              ]
        }
      />
      {present && <Typography>{t('content.open.present')}</Typography>}
      {mustStop && <StopFirst workspace={view.name} session={session} />}
      {status === 'stopping' && (
        <Typography role="status">
          {t('content.open.isStopping', { session })}
        </Typography>
      )}
      {content.error && (
        <ErrorBanner error={content.error} onRetry={content.retry} />
      )}
      {error && <Alert severity="error">{failureText(error)}</Alert>}
      <Box mt={2}>
        <Button
          variant="contained"
          color="primary"
          disabled={
            busy || mustStop || status === 'stopping' || present === undefined
          }
          onClick={() =>
            open({ session, ...(!present && { content: link.content }) })
          }
        >
          {buttonText(t, busy, present)}
        </Button>
      </Box>
    </>
  );
}

function buttonText(
  t: ReturnType<typeof useTexts>,
  busy: boolean,
  present: boolean | undefined,
): ReactNode {
  if (busy) return t('content.open.busy');
  return present ? t('content.open.openOnly') : t('content.open.action');
}

/** Stopping and starting in one go could leave the session as it is. */
function StopFirst(props: { workspace: string; session: string }) {
  const { workspace, session } = props;
  const t = useTexts();
  const failureText = useChangeFailureText();
  const { run, busy, error } = useSetSessionState(workspace);
  return (
    <Alert
      severity="warning"
      action={
        <Button
          color="inherit"
          size="small"
          disabled={busy}
          onClick={() =>
            // Shown below.
            run({ session, state: 'stopped' }).catch(() => undefined)
          }
        >
          {t('content.open.stop')}
        </Button>
      }
    >
      {t('content.open.isRunning', { session })}
      {error && <div>{failureText(error)}</div>}
    </Alert>
  );
}

/** The session that the link names, else one that can start with the repository. */
function firstChoice({ datalab }: WorkspaceView, link: OpenLink): string {
  const { sessions } = datalab;
  const named = sessions.find(({ name }) => name === link.session);
  const stopped = sessions.find(({ state }) => state === 'stopped');
  return (named ?? stopped ?? sessions[0])?.name ?? NEW_SESSION;
}
