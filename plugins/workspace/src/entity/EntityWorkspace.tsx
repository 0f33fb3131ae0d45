import { ReactNode } from 'react';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  WORKSPACE_NAME_ANNOTATION,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Skeleton from '@material-ui/lab/Skeleton';
import { failureKindOf, useLive, useWorkspace } from '../api';
import {
  EmptyPart,
  ErrorBanner,
  PluginRoot,
  useTexts,
  VisuallyHidden,
} from '../components';
import { DeniedPart } from '../pages/workspace/DeniedPart';
import { workspaceOfEntity } from './workspaceOfEntity';

interface EntityWorkspaceProps {
  children: (view: WorkspaceView) => ReactNode;
}

/** The workspace of the page's entity, live, for what stands on that page; else why there is none to show. */
export function EntityWorkspace({ children }: EntityWorkspaceProps) {
  const t = useTexts();
  const name = workspaceOfEntity(useEntity().entity);
  if (!name) {
    return (
      <EmptyPart
        title={t('entity.missing.title')}
        description={t('entity.missing.description', {
          annotation: WORKSPACE_NAME_ANNOTATION,
        })}
      />
    );
  }
  return (
    <PluginRoot>
      <LiveWorkspace name={name}>{children}</LiveWorkspace>
    </PluginRoot>
  );
}

function LiveWorkspace(props: EntityWorkspaceProps & { name: string }) {
  const { name, children } = props;
  useLive();
  const t = useTexts();
  const { data: view, error, loading, retry } = useWorkspace(name);
  const kind = error && failureKindOf(error);

  if (kind === 'forbidden' || kind === 'notFound') {
    return <DeniedPart name={name} kind={kind} />;
  }
  return (
    <>
      {error && (
        <Box mb={2}>
          <ErrorBanner error={error} stale={Boolean(view)} onRetry={retry} />
        </Box>
      )}
      {loading && (
        <div aria-busy>
          <VisuallyHidden role="status">
            {t('entity.loading', { name })}
          </VisuallyHidden>
          <Skeleton height={36} />
          <Skeleton height={36} />
        </div>
      )}
      {view && children(view)}
    </>
  );
}
