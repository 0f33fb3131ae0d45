import { useMemo } from 'react';
import {
  AccessRequest,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Alert from '@material-ui/lab/Alert';
import {
  DataTable,
  may,
  useChangeFailureText,
  useTexts,
} from '../../components';
import { useWithdraw } from '../useWithdraw';
import { RequestDefaults } from './RequestFormDialog';
import { useRequestColumns } from './useRequestColumns';

/** What the workspace asks of others, and what became of it. */
export function RequestsPart(props: {
  view: WorkspaceView;
  requests: AccessRequest[];
  /** Opens the dialog that asks; keep it between renders. */
  onAsk: (initial: RequestDefaults) => void;
}) {
  const { view, requests, onAsk } = props;
  const t = useTexts();
  const failureText = useChangeFailureText();
  const withdraw = useWithdraw(view.name);
  const { start } = withdraw;
  const verbs = useMemo(
    () => ({
      onAsk: ({ bucket, permission, reason }: AccessRequest) =>
        onAsk({ bucket, permission, reason }),
      onWithdraw: start,
    }),
    [onAsk, start],
  );
  const columns = useRequestColumns(
    withdraw.busy,
    may(view, 'MANAGE_BUCKETS') ? verbs : undefined,
  );
  return (
    <section aria-label={t('access.requests.title')}>
      {withdraw.error && (
        <Box mb={2}>
          <Alert severity="error">{failureText(withdraw.error)}</Alert>
        </Box>
      )}
      <DataTable
        title={t('access.requests.title')}
        columns={columns}
        rows={requests}
        rowKey={({ bucket, requested_at: at }) => `${bucket} ${at}`}
        initialSort={{ column: 'history', direction: 'desc' }}
        searchLabel={t('access.requests.search')}
        empty={t('access.requests.empty')}
      />
    </section>
  );
}
