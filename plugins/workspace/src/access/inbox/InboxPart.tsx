import { useMemo, useState } from 'react';
import {
  AccessRequest,
  DecideOnRequest,
  WantedPermission,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Alert from '@material-ui/lab/Alert';
import {
  DataTable,
  may,
  useLatest,
  useNotice,
  useTexts,
} from '../../components';
import { useWithdrawn } from '../useWithdrawn';
import { GrantDialog } from './GrantDialog';
import { DenyDialog } from './DenyDialog';
import { requestKey } from './requestKey';
import { InboxSelectionBar } from './InboxSelectionBar';
import { useDecisions } from './useDecisions';
import { useInboxColumns } from './useInboxColumns';
import { useSelection } from './useSelection';

type Open =
  | { dialog: 'grant'; request: AccessRequest }
  | { dialog: 'deny'; requests: AccessRequest[] };

/** The pending requests of other workspaces for buckets of this one. */
export function InboxPart(props: {
  view: WorkspaceView;
  inbox: AccessRequest[];
  /** The one bucket that this is about. */
  bucket?: string;
}) {
  const { view, bucket: only } = props;
  const t = useTexts();
  const notice = useNotice();
  const mayDecide = may(view, 'MANAGE_BUCKETS');
  const listed = useMemo(
    () =>
      props.inbox.filter(
        ({ state, bucket }) =>
          state === 'pending' && (only === undefined || bucket === only),
      ),
    [props.inbox, only],
  );
  const [open, setOpen] = useState<Open>();
  const [unsent, setUnsent] = useState('');
  const decisions = useDecisions(view.name, listed);
  const { waiting, failures, decideAll, undo } = decisions;
  const selection = useSelection(waiting);
  const tellWithdrawn = useWithdrawn();

  const tellGranted = (granted: AccessRequest[], given: WantedPermission) => {
    const [{ workspace, bucket }] = granted;
    const total = String(granted.length);
    const permission = t(`access.permission.${given}`);
    notice(
      granted.length > 1
        ? t('access.inbox.manyGranted', { total })
        : t('access.inbox.granted', { workspace, bucket, permission }),
      { undo: () => undo(granted) },
    );
  };
  const tellDenied = (denied: AccessRequest[]) => {
    const [{ workspace, bucket }] = denied;
    const total = String(denied.length);
    notice(
      denied.length > 1
        ? t('access.inbox.manyDenied', { total })
        : t('access.inbox.denied', { workspace, bucket }),
      { undo: () => undo(denied) },
    );
  };
  const decide = async (
    requests: AccessRequest[],
    bodyOf: (request: AccessRequest) => DecideOnRequest,
    tell: (decided: AccessRequest[]) => void,
  ): Promise<AccessRequest[]> => {
    const { decided, withdrawn, failed } = await decideAll(requests, bodyOf);
    selection.drop(decided);
    tellWithdrawn(withdrawn);
    if (decided.length > 0) tell(decided);
    return failed;
  };
  /** Grants what each requests; with `less`, that instead. */
  const grant = (requests: AccessRequest[], less?: WantedPermission) =>
    decide(
      requests,
      ({ permission }) => ({ permission: less ?? permission }),
      granted => tellGranted(granted, less ?? granted[0].permission),
    );

  const deny = async (requests: AccessRequest[], body: DecideOnRequest) => {
    const isOne = requests.length === 1;
    if (!isOne) setOpen(undefined);
    const failed = await decide(requests, () => body, tellDenied);
    setUnsent(!isOne && failed.length > 0 ? body.comment ?? '' : '');
    if (!isOne) return;
    setOpen(
      failed.length > 0 ? { dialog: 'deny', requests: failed } : undefined,
    );
  };

  const latest = useLatest({ grant });
  const { select } = selection;
  const verbs = useMemo(
    () => ({
      onSelect: select,
      onGrant: (request: AccessRequest, permission: WantedPermission) =>
        void latest.current.grant([request], permission),
      onChoose: (request: AccessRequest) =>
        setOpen({ dialog: 'grant', request }),
      onDeny: (request: AccessRequest) =>
        setOpen({ dialog: 'deny', requests: [request] }),
    }),
    [latest, select],
  );
  const columns = useInboxColumns(
    { selected: selection.keys, ...decisions },
    mayDecide ? verbs : undefined,
    only === undefined,
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
            <InboxSelectionBar
              selected={selection.requests.length}
              total={waiting.length}
              busy={decisions.deciding.size > 0}
              onSelectAll={selection.selectAll}
              onGrant={() => grant(selection.requests)}
              onDeny={() =>
                setOpen({ dialog: 'deny', requests: selection.requests })
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
          onDone={(granted, permission) => {
            setOpen(undefined);
            tellGranted([granted], permission);
          }}
        />
      )}
      {open?.dialog === 'deny' && (
        <DenyDialog
          workspace={view.name}
          requests={open.requests}
          comment={unsent}
          busy={decisions.deciding.size > 0}
          error={failures.get(requestKey(open.requests[0]))}
          onClose={() => setOpen(undefined)}
          onConfirm={body => void deny(open.requests, body)}
        />
      )}
    </section>
  );
}
