import { useParams } from 'react-router-dom';
import Box from '@material-ui/core/Box';
import Grid from '@material-ui/core/Grid';
import Skeleton from '@material-ui/lab/Skeleton';
import { failureKindOf, useWorkspace } from '../../api';
import { ErrorBanner, useTexts, VisuallyHidden } from '../../components';
import { RevealReasonProvider } from '../../credentials/reason';
import { PageFrame } from '../frame';
import { DeniedPart } from './DeniedPart';
import { WorkspaceFrame } from './WorkspaceFrame';

/** One workspace. The name in the address says which, and may be of one that the user must not know of. */
export function WorkspacePage() {
  const { name = '' } = useParams();
  // A page of its own for each name: nothing of one workspace is left on the page of the next.
  return <NamedWorkspacePage key={name} name={name} />;
}

function NamedWorkspacePage({ name }: { name: string }) {
  const t = useTexts();
  const { data: view, error, loading, retry } = useWorkspace(name);
  const kind = error && failureKindOf(error);
  const denied = kind === 'forbidden' || kind === 'notFound';

  if (view && !denied) {
    return (
      <RevealReasonProvider view={view}>
        <WorkspaceFrame
          view={view}
          banner={error && <ErrorBanner error={error} stale onRetry={retry} />}
        />
      </RevealReasonProvider>
    );
  }
  return (
    <PageFrame section="workspaces" title={name}>
      {denied && <DeniedPart name={name} kind={kind} />}
      {error && !denied && (
        <Box mb={2}>
          <ErrorBanner error={error} onRetry={retry} />
        </Box>
      )}
      {loading && (
        <PageSkeleton label={t('pages.workspace.loading', { name })} />
      )}
    </PageFrame>
  );
}

const CARDS = ['members', 'buckets', 'sessions', 'storage'];

/** The shape of the overview before there is anything to show in it. */
function PageSkeleton(props: { label: string }) {
  return (
    <div aria-busy>
      <VisuallyHidden role="status">{props.label}</VisuallyHidden>
      <Grid container spacing={3}>
        {CARDS.map(card => (
          <Grid item xs={12} sm={6} lg={3} key={card}>
            <Skeleton variant="rect" height={160} />
          </Grid>
        ))}
      </Grid>
    </div>
  );
}
