import { useMemo, useState } from 'react';
import {
  AccessRequest,
  DecideOnRequest,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Alert from '@material-ui/lab/Alert';
import { DataTable, may, useNotice, useTexts } from '../../components';
import { useLatest } from '../useLatest';
import { useWithdrawn } from '../useWithdrawn';
import { GrantDialog } from './GrantDialog';
import { RefuseDialog } from './RefuseDialog';
import { requestKey } from './requestKey';
import { SelectionBar } from './SelectionBar';
import { useDecisions } from './useDecisions';
import { useInboxColumns } from './useInboxColumns';
import { useSelection } from './useSelection';

type Open =
  | { dialog: 'grant'; request: AccessRequest }
  | { dialog: 'refuse'; requests: AccessRequest[] };

/** What others ask of the workspace's buckets and nobody has decided yet. */
export function InboxPart(props: {
  view: WorkspaceView;
  inbox: AccessRequest[];
}) {
  const { view } = props;
  const t = useTexts();
  const notice = useNotice();
  const mayDecide = may(view, 'MANAGE_BUCKETS');
  const listed = useMemo(
    () => props.inbox.filter(({ state }) => state === 'pending'),
    [props.inbox],
  );
  const [open, setOpen] = useState<Open>();
  const [unsent, setUnsent] = useState('');
  const decisions = useDecisions(view.name, listed);
  const { waiting, failures, decideAll, undo } = decisions;
  const selection = useSelection(waiting);
  const tellWithdrawn = useWithdrawn();

  const tellDecided = (
    decided: AccessRequest[],
    what: 'granted' | 'refused',
  ) => {
    const [{ workspace, bucket }] = decided;
    const total = String(decided.length);
    const many =
      what === 'granted'
        ? t('access.inbox.manyGranted', { total })
        : t('access.inbox.manyRefused', { total });
    notice(
      decided.length > 1
        ? many
        : t(`access.inbox.${what}`, { workspace, bucket }),
      { undo: () => undo(decided) },
    );
  };
  const decide = async (
    requests: AccessRequest[],
    bodyOf: (request: AccessRequest) => DecideOnRequest,
    what: 'granted' | 'refused',
  ): Promise<AccessRequest[]> => {
    const { decided, withdrawn, failed } = await decideAll(requests, bodyOf);
    selection.drop(decided);
    tellWithdrawn(withdrawn);
    if (decided.length > 0) tellDecided(decided, what);
    return failed;
  };
  const grant = (requests: AccessRequest[]) =>
    decide(requests, ({ permission }) => ({ permission }), 'granted');

  const refuse = async (requests: AccessRequest[], body: DecideOnRequest) => {
    const isOne = requests.length === 1;
    if (!isOne) setOpen(undefined);
    const failed = await decide(requests, () => body, 'refused');
    setUnsent(!isOne && failed.length > 0 ? body.comment ?? '' : '');
    if (!isOne) return;
    setOpen(
      failed.length > 0 ? { dialog: 'refuse', requests: failed } : undefined,
    );
  };

  const latest = useLatest({ grant });
  const { select } = selection;
  const verbs = useMemo(
    () => ({
      onSelect: select,
      onGrant: (request: AccessRequest) => void latest.current.grant([request]),
      onChoose: (request: AccessRequest) =>
        setOpen({ dialog: 'grant', request }),
      onRefuse: (request: AccessRequest) =>
        setOpen({ dialog: 'refuse', requests: [request] }),
    }),
    [latest, select],
  );
  const columns = useInboxColumns(
    { selected: selection.keys, ...decisions },
    mayDecide ? verbs : undefined,
  );

  return (
    <section aria-label={t('access.inbox.title')}>
      {failures.size > 0 && (
        <Box mb={2}>
          <Alert severity="error">
            {t('access.inbox.someFailed', {
              total: String(failures.size),
            })}
          </Alert>
        </Box>
      )}
      <DataTable
        title={
          waiting.length > 0
            ? t('access.inbox.caption', { count: waiting.length })
            : t('access.inbox.title')
        }
        columns={columns}
        rows={waiting}
        rowKey={requestKey}
        initialSort={{ column: 'asked', direction: 'asc' }}
        searchLabel={t('access.inbox.search')}
        empty={t('access.inbox.empty')}
        actions={
          mayDecide &&
          waiting.length > 1 && (
            <SelectionBar
              selected={selection.requests.length}
              total={waiting.length}
              busy={decisions.deciding.size > 0}
              onSelectAll={selection.selectAll}
              onGrant={() => grant(selection.requests)}
              onRefuse={() =>
                setOpen({ dialog: 'refuse', requests: selection.requests })
              }
            />
          )
        }
      />
      {open?.dialog === 'grant' && (
        <GrantDialog
          workspace={view.name}
          request={open.request}
          onClose={() => setOpen(undefined)}
          onDone={granted => {
            const { workspace, bucket } = granted;
            setOpen(undefined);
            notice(t('access.inbox.granted', { workspace, bucket }), {
              undo: () => undo([granted]),
            });
          }}
        />
      )}
      {open?.dialog === 'refuse' && (
        <RefuseDialog
          workspace={view.name}
          requests={open.requests}
          comment={unsent}
          busy={decisions.deciding.size > 0}
          error={failures.get(requestKey(open.requests[0]))}
          onClose={() => setOpen(undefined)}
          onConfirm={body => void refuse(open.requests, body)}
        />
      )}
    </section>
  );
}
