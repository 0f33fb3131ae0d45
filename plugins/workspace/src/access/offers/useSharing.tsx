import { useCallback, useState } from 'react';
import {
  AccessGrant,
  AccessOverview,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useWorkspaceMutation } from '../../api';
import { useNotice, useTexts } from '../../components';
import { grantKey, granteeOf, nameOfGrantee } from '../grants/nameOfGrantee';
import { ShareDialog } from './ShareDialog';

/** The dialog that shares a bucket with another workspace, and the notice afterwards. */
export function useSharing(
  view: WorkspaceView,
  { grants = [], inbox = [] }: Partial<AccessOverview> = {},
) {
  const t = useTexts();
  const notice = useNotice();
  const [open, setOpen] = useState<{ bucket?: string }>();
  const withdrawal = useWorkspaceMutation((api, grant: AccessGrant) =>
    api.revokeGrant(view.name, grant.bucket, granteeOf(grant)),
  );

  const onDone = (grant: AccessGrant) => {
    setOpen(undefined);
    const names = { workspace: nameOfGrantee(grant), bucket: grant.bucket };
    const permission = t(`access.permission.${grant.permission}`);
    // To withdraw what was granted before, too, would take away more than this.
    const isFirst = !grants.some(each => grantKey(each) === grantKey(grant));
    notice(
      grant.requested
        ? t('access.inbox.granted', { ...names, permission })
        : t('access.share.done', names),
      { undo: isFirst ? () => withdrawal.run(grant) : undefined },
    );
  };

  return {
    /** Opens the dialog, for a bucket or to choose one. Stays the same function. */
    share: useCallback((bucket?: string) => setOpen({ bucket }), []),
    /** The dialog, while it is open. */
    shareDialog: open && (
      <ShareDialog
        view={view}
        bucket={open.bucket}
        inbox={inbox}
        onDone={onDone}
        onClose={() => setOpen(undefined)}
      />
    ),
  };
}
