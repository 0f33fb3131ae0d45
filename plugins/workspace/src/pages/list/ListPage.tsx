import { lazy, Suspense, useEffect, useRef } from 'react';
import { LinkButton, Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { workspaceCreatePermission } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import Paper from '@material-ui/core/Paper';
import Skeleton from '@material-ui/lab/Skeleton';
import { useWorkspaces } from '../../api';
import {
  EmptyPart,
  ErrorBanner,
  useTexts,
  VisuallyHidden,
} from '../../components';
import { useCreating } from '../../create';
import { datasetsLinkRef } from '../../routes';
import { PageFrame } from '../frame';
import { useListAddress } from './useListAddress';
import { WorkspacesTable } from './WorkspacesTable';

const loadDialog = () => import('../../create/CreateWorkspaceDialog');
const CreateWorkspaceDialog = lazy(() =>
  loadDialog().then(m => ({ default: m.CreateWorkspaceDialog })),
);

/** Loads the dialog once the list is there: it's larger than the list, and opens at once nevertheless. */
function useDialogAfter(listed: boolean) {
  useEffect(() => {
    if (listed) loadDialog().catch(() => {});
  }, [listed]);
}

/** What was known last: while other filters are being asked for, the page stays as it is. */
function useLast<T>(data: T | undefined): T | undefined {
  const last = useRef(data);
  if (data !== undefined) last.current = data;
  return last.current;
}

/** My workspaces: find one, open one of its sessions, create a new one. */
export function ListPage() {
  const t = useTexts();
  const address = useListAddress();
  const workspaces = useWorkspaces(address.filters);
  const { allowed: mayCreate } = usePermission({
    permission: workspaceCreatePermission,
  });
  const { creating, begin, end } = useCreating();
  const { error, retry } = workspaces;
  const data = useLast(workspaces.data);
  const loading = workspaces.loading && !data;
  useDialogAfter(mayCreate && Boolean(data));
  const isFiltered = Object.values(address.filters).some(Boolean);

  const createButton = mayCreate && (
    <Button
      variant="contained"
      color="primary"
      startIcon={<AddIcon />}
      onClick={begin}
    >
      {t('create.action')}
    </Button>
  );

  return (
    <PageFrame section="workspaces" subtitle={t('pages.list.subtitle')}>
      {error && (
        <Box mb={2}>
          <ErrorBanner error={error} stale={Boolean(data)} onRetry={retry} />
        </Box>
      )}
      {loading && <TableSkeleton label={t('pages.list.loading')} />}
      {data && (data.length > 0 || isFiltered) && (
        <WorkspacesTable
          workspaces={data}
          address={address}
          actions={createButton}
        />
      )}
      {data?.length === 0 && !isFiltered && (
        <EmptyPart
          title={t('pages.list.empty.title')}
          description={t(
            mayCreate
              ? 'pages.list.empty.mayCreate'
              : 'pages.list.empty.mayNotCreate',
          )}
          action={
            <Box display="flex" justifyContent="center" gridGap={8}>
              {createButton}
              <DatasetsLink />
            </Box>
          }
        />
      )}
      {creating && mayCreate && (
        <Suspense fallback={<Progress />}>
          <CreateWorkspaceDialog onClose={end} />
        </Suspense>
      )}
    </PageFrame>
  );
}

/** There are data to be found without a workspace, too. */
function DatasetsLink() {
  const t = useTexts();
  const datasetsPage = useRouteRef(datasetsLinkRef);
  return datasetsPage ? (
    <LinkButton variant="outlined" to={datasetsPage()}>
      {t('home.datasets')}
    </LinkButton>
  ) : null;
}

const ROWS = [1, 2, 3, 4, 5];

/** The shape of a table before there is anything to show in it. */
function TableSkeleton(props: { label: string }) {
  return (
    <Paper aria-busy>
      <VisuallyHidden role="status">{props.label}</VisuallyHidden>
      <Box p={2}>
        <Skeleton width="30%" height={40} />
        {ROWS.map(row => (
          <Skeleton key={row} height={36} />
        ))}
      </Box>
    </Paper>
  );
}
