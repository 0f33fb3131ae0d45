import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { failureKindOf } from '../../api';
import { ErrorBanner, useTexts } from '../../components';
import { providerWords } from '../../sessions/sessionStatus';
import { SessionCauses } from '../../provisioning';
import { StoppedPart } from './StoppedPart';
import { WaitStep } from './useSessionWait';

interface WaitOutcomeProps {
  workspace: string;
  session: string;
  state: WaitStep;
  view?: WorkspaceView;
  onAsk: () => void;
}

/** What belongs to the present step: progress, the way on, or what to do about a failure. */
export function WaitOutcome(props: WaitOutcomeProps) {
  const { workspace, session, state, view, onAsk } = props;
  const t = useTexts();
  switch (state.step) {
    case 'asking':
      return <LinearProgress aria-label={t('sessions.wait.asking')} />;
    case 'starting':
      return (
        <>
          <LinearProgress aria-label={t('sessions.wait.steps.provider')} />
          <ProviderWords {...providerWords(state, 'starting')} />
          <SessionCauses workspace={workspace} session={session} />
          {state.error && (
            <Box mt={2}>
              <ErrorBanner error={state.error} stale />
            </Box>
          )}
        </>
      );
    case 'ready':
      return (
        <Button
          variant="contained"
          color="primary"
          href={state.url}
          rel="noopener noreferrer"
        >
          {t('sessions.wait.link', { session })}
        </Button>
      );
    case 'stopped':
      return <StoppedPart view={view} session={session} onStart={onAsk} />;
    case 'failed':
      return (
        <>
          <ProviderWords {...providerWords(state, 'failed')} />
          <SessionCauses
            workspace={workspace}
            session={session}
            failed={state}
          />
          <RetryButton onRetry={onAsk} />
        </>
      );
    case 'error':
      return <WaitFailure error={state.error} onRetry={onAsk} />;
    default:
      return null;
  }
}

function ProviderWords(props: { phase?: string; message?: string }) {
  const t = useTexts();
  return (
    <Box mt={1} style={{ overflowWrap: 'anywhere' }}>
      {props.phase && (
        <Typography variant="body2">
          {t('sessions.phase', { phase: props.phase })}
        </Typography>
      )}
      {props.message && (
        <Typography variant="body2">{props.message}</Typography>
      )}
    </Box>
  );
}

function RetryButton({ onRetry }: { onRetry: () => void }) {
  const t = useTexts();
  return (
    <Box mt={2}>
      <Button variant="contained" color="primary" onClick={onRetry}>
        {t('sessions.wait.retry')}
      </Button>
    </Box>
  );
}

function WaitFailure(props: { error: Error; onRetry: () => void }) {
  const t = useTexts();
  const kind = failureKindOf(props.error);
  if (kind === 'forbidden' || kind === 'notFound') {
    return <Typography>{t(`sessions.wait.${kind}`)}</Typography>;
  }
  return <ErrorBanner error={props.error} onRetry={props.onRetry} />;
}
