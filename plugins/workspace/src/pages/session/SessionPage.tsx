import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { InfoCard, Link, LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import { failureKindOf } from '../../api';
import { useTexts } from '../../components';
import { sessionsRouteRef, workspaceRouteRef } from '../../routes';
import { SignInHint } from '../../sessions/SignInHint';
import { PageFrame } from '../frame';
import { Elapsed } from './Elapsed';
import { useSessionWait, WaitStep } from './useSessionWait';
import { WaitOutcome } from './WaitOutcome';
import { WaitSteps } from './WaitSteps';

/** Replaces the waiting page, so that the browser's Back leads to where one came from and not here, and on again. */
function followUrl(url: string) {
  window.location.replace(url);
}

interface SessionPageProps {
  /** Leaves for a session that is ready. */
  follow?: (url: string) => void;
}

/** Waits until a session is ready, and goes there. */
export function SessionPage({ follow = followUrl }: SessionPageProps) {
  const { name = '', session = '' } = useParams();
  return (
    <Waiting
      key={`${name}/${session}`}
      workspace={name}
      session={session}
      follow={follow}
    />
  );
}

function useSentence(): (state: WaitStep, session: string) => string {
  const t = useTexts();
  return (state, session) => {
    switch (state.step) {
      case 'asking':
        return t('sessions.wait.asking');
      case 'starting':
        return t('sessions.wait.starting', { session });
      case 'ready':
        return t('sessions.wait.ready', { session });
      case 'unsafe':
        return t('sessions.unsafeUrl');
      case 'stopped':
        return t('sessions.wait.stoppedTitle');
      case 'failed':
        return t('sessions.wait.failedTitle');
      default:
        return failureKindOf(state.error) === 'notFound'
          ? t('sessions.wait.notFoundTitle', { session })
          : t('sessions.wait.errorTitle');
    }
  };
}

function Waiting(props: {
  workspace: string;
  session: string;
  follow: (url: string) => void;
}) {
  const { workspace, session, follow } = props;
  const t = useTexts();
  const sentence = useSentence();
  const sessionsTab = useRouteRef(sessionsRouteRef);
  const overview = useRouteRef(workspaceRouteRef);
  const title = t('sessions.wait.title', { session });
  const { state, since, view, ask } = useSessionWait(workspace, session);
  const url = state.step === 'ready' ? state.url : undefined;

  useEffect(() => {
    if (url) {
      follow(url);
    }
  }, [url, follow]);

  const waits = state.step === 'asking' || state.step === 'starting';
  return (
    <PageFrame
      section="workspaces"
      title={title}
      names={[title, view?.title ?? workspace]}
      metadata={[
        {
          label: t('sessions.wait.workspace'),
          value: (
            <Link to={overview({ name: workspace })}>
              {view?.title ?? workspace}
            </Link>
          ),
        },
      ]}
    >
      <Box maxWidth={720}>
        <InfoCard>
          <div role="status">
            <Typography variant="h6" component="p">
              {sentence(state, session)}
            </Typography>
            {url && (
              <Typography>
                {t('sessions.wait.going', { host: new URL(url).host })}
              </Typography>
            )}
          </div>
          {(waits || url || state.step === 'failed') && (
            <WaitSteps state={state} />
          )}
          <WaitOutcome
            workspace={workspace}
            session={session}
            state={state}
            view={view}
            onAsk={ask}
          />
          {state.step === 'starting' && since !== undefined && (
            <Box mt={1}>
              <Elapsed since={since} />
            </Box>
          )}
          {view && state.step !== 'error' && (
            <Box mt={2}>
              <SignInHint view={view} />
            </Box>
          )}
          <Box mt={3}>
            <LinkButton
              variant="outlined"
              to={sessionsTab({ name: workspace })}
            >
              {t('sessions.wait.back')}
            </LinkButton>
          </Box>
        </InfoCard>
      </Box>
    </PageFrame>
  );
}
