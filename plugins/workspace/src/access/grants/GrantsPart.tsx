import { useMemo, useState } from 'react';
import {
  AccessGrant,
  AccessRequest,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import {
  DataTable,
  may,
  useLatest,
  useNotice,
  useTexts,
} from '../../components';
import { PermissionDialog } from '../PermissionDialog';
import { grantKey, granteeOf, nameOfGrantee, requestOf } from './nameOfGrantee';
import { RevokeDialog } from './RevokeDialog';
import { useGrantColumns } from './useGrantColumns';
import { useRestoring } from './useRestoring';

interface Open {
  dialog: 'change' | 'revoke';
  grant: AccessGrant;
  /** What the grantee asked for when the dialog was opened. */
  request?: AccessRequest;
}

/** What the workspace decided on its buckets; to be changed and revoked. */
export function GrantsPart(props: {
  view: WorkspaceView;
  grants: AccessGrant[];
  /** What is requested of the workspace. */
  inbox: AccessRequest[];
  /** The one bucket that this is about. */
  bucket?: string;
}) {
  const { view, inbox, bucket } = props;
  const grants = useMemo(
    () =>
      bucket === undefined
        ? props.grants
        : props.grants.filter(grant => grant.bucket === bucket),
    [props.grants, bucket],
  );
  const t = useTexts();
  const [open, setOpen] = useState<Open>();
  const notice = useNotice();
  const undoOf = useRestoring(view.name);
  const latest = useLatest((dialog: Open['dialog'], grant: AccessGrant) =>
    setOpen({ dialog, grant, request: requestOf(grant, inbox) }),
  );
  const verbs = useMemo(
    () => ({
      onChange: (grant: AccessGrant) => latest.current('change', grant),
      onRevoke: (grant: AccessGrant) => latest.current('revoke', grant),
    }),
    [latest],
  );
  const columns = useGrantColumns(
    view.name,
    may(view, 'MANAGE_BUCKETS') ? verbs : undefined,
    bucket === undefined,
  );
  const title = t(
    bucket === undefined ? 'access.grants.title' : 'access.grants.titleOne',
  );
  const names = open && {
    workspace: nameOfGrantee(open.grant),
    bucket: open.grant.bucket,
  };
  const close = () => setOpen(undefined);
  const tell = (
    text: string,
    before: AccessGrant,
    request: AccessRequest | undefined,
  ) => {
    close();
    notice(text, { undo: undoOf(before, request) });
  };

  return (
    <section aria-label={title}>
      <DataTable
        title={title}
        columns={columns}
        rows={grants}
        rowKey={grantKey}
        initialSort={{ column: 'decided', direction: 'desc' }}
        searchLabel={t('access.grants.search')}
        empty={t(
          bucket === undefined
            ? 'access.grants.empty'
            : 'access.grants.emptyOne',
        )}
      />
      {open?.dialog === 'change' && names && (
        <PermissionDialog
          workspace={view.name}
          bucket={open.grant.bucket}
          grantee={granteeOf(open.grant, open.request)}
          request={open.request}
          initial={initialOf(open.grant)}
          title={t('access.change.title', names)}
          submit={() => t('access.change.submit')}
          submitting={t('access.change.submitting')}
          onClose={close}
          onDone={request =>
            tell(t('access.change.done', names), open.grant, request)
          }
        />
      )}
      {open?.dialog === 'revoke' && names && (
        <RevokeDialog
          workspace={view.name}
          grant={open.grant}
          onClose={close}
          onDone={before =>
            tell(t('access.revoke.done', names), before, open.request)
          }
        />
      )}
    </section>
  );
}

/** What the form begins with; an end that has passed is none to keep. */
function initialOf({
  permission,
  state,
  expires_at: end,
  comment,
}: AccessGrant) {
  return {
    permission: permission === 'None' ? ('ReadOnly' as const) : permission,
    comment: state === 'denied' ? undefined : comment,
    end: state === 'expired' ? undefined : end,
  };
}
