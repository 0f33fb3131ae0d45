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
  const waiting = useMemo(
    () => props.inbox.filter(({ state }) => state === 'asked'),
    [props.inbox],
  );
  const [open, setOpen] = useState<Open>();
  const selection = useSelection(waiting);
  const decisions = useDecisions(view.name);
  const { decideAll, undo } = decisions;

  const decide = async (
    requests: AccessRequest[],
    bodyOf: (request: AccessRequest) => DecideOnRequest,
    what: 'granted' | 'refused',
  ) => {
    const decided = await decideAll(requests, bodyOf);
    selection.drop(decided);
    if (decided.length === 0) return;
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
  const grant = (requests: AccessRequest[]) =>
    decide(requests, ({ permission }) => ({ permission }), 'granted');

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
      {decisions.failures.size > 0 && (
        <Box mb={2}>
          <Alert severity="error">
            {t('access.inbox.someFailed', {
              total: String(decisions.failures.size),
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
          onDone={() => {
            const { workspace, bucket } = open.request;
            setOpen(undefined);
            notice(t('access.inbox.granted', { workspace, bucket }), {
              undo: () => undo([open.request]),
            });
          }}
        />
      )}
      {open?.dialog === 'refuse' && (
        <RefuseDialog
          workspace={view.name}
          requests={open.requests}
          onClose={() => setOpen(undefined)}
          onConfirm={body => {
            setOpen(undefined);
            void decide(open.requests, () => body, 'refused');
          }}
        />
      )}
    </section>
  );
}
