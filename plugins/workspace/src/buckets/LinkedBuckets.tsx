import { useMemo } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  AccessRequest,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { titledName } from '../access/Introduction';
import { useWithdraw } from '../access/useWithdraw';
import { useAccess } from '../api';
import {
  BucketLink,
  Column,
  DataTable,
  ErrorBanner,
  may,
  RelativeTime,
  TextLink,
  useChangeFailureText,
  useTexts,
} from '../components';
import { accessRouteRef } from '../routes';

/** The buckets of other workspaces that this one was granted. */
export function LinkedBuckets({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const failureText = useChangeFailureText();
  const access = useRouteRef(accessRouteRef);
  const { data, error, retry } = useAccess(view.name);
  const withdraw = useWithdraw(view.name);
  const mayManage = may(view, 'MANAGE_BUCKETS');
  const columns = useLinkedColumns(
    mayManage ? withdraw.start : undefined,
    withdraw.busy,
  );
  const linked = useMemo(() => (data?.requests ?? []).filter(isLinked), [data]);
  if (!data) {
    return error ? <ErrorBanner error={error} onRetry={retry} /> : null;
  }
  return (
    <section aria-label={t('buckets.linked.title')}>
      {withdraw.error && (
        <Box mb={2}>
          <Alert severity="error">{failureText(withdraw.error)}</Alert>
        </Box>
      )}
      <DataTable
        title={t('buckets.linked.title')}
        columns={columns}
        rows={linked}
        rowKey={({ bucket }) => bucket}
        initialSort={{ column: 'bucket', direction: 'asc' }}
        searchLabel={t('buckets.linked.search')}
        empty={
          <>
            {t('buckets.linked.empty')}{' '}
            <TextLink to={access({ name: view.name })}>
              {t('buckets.linked.ask')}
            </TextLink>
          </>
        }
      />
    </section>
  );
}

/** It is of use now, also where more is asked for. */
function isLinked({ decision }: AccessRequest): boolean {
  return decision?.holds === true && decision.permission !== 'None';
}

function useLinkedColumns(
  onGiveBack: ((request: AccessRequest) => void) | undefined,
  busy: boolean,
): readonly Column<AccessRequest>[] {
  const t = useTexts();
  return useMemo(() => {
    const permission = ({ decision }: AccessRequest) =>
      t(`access.permission.${decision?.permission ?? 'None'}`);
    const columns: Column<AccessRequest>[] = [
      {
        id: 'bucket',
        title: t('buckets.linked.column.bucket'),
        sortValue: ({ bucket }) => bucket,
        searchText: ({ bucket }) => bucket,
        render: ({ workspace, bucket }) => (
          <BucketLink workspace={workspace} bucket={bucket} />
        ),
      },
      {
        id: 'permission',
        title: t('buckets.linked.column.permission'),
        sortValue: permission,
        render: permission,
      },
      {
        id: 'owner',
        title: t('buckets.linked.column.owner'),
        sortValue: ({ owner = '' }) => owner,
        searchText: ({ owner = '' }) => owner,
        render: ({ owner, owner_title: title }) =>
          owner ? titledName(owner, title) : t('buckets.linked.ownerUnknown'),
      },
      {
        id: 'until',
        title: t('buckets.linked.column.until'),
        render: ({ decision }) =>
          decision?.expires_at ? (
            <RelativeTime time={decision.expires_at} />
          ) : (
            t('buckets.linked.endless')
          ),
      },
    ];
    if (onGiveBack) {
      columns.push({
        id: 'actions',
        title: t('buckets.linked.column.actions'),
        kind: 'actions',
        render: request => (
          <Button
            size="small"
            disabled={busy}
            aria-label={t('buckets.linked.giveBackOf', {
              bucket: request.bucket,
            })}
            onClick={() => onGiveBack(request)}
          >
            {t('buckets.linked.giveBack')}
          </Button>
        ),
      });
    }
    return columns;
  }, [t, onGiveBack, busy]);
}
