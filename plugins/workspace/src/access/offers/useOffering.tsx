import { useState } from 'react';
import {
  AccessGrant,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useWorkspaceMutation } from '../../api';
import { useNotice, useTexts } from '../../components';
import { grantKey, granteeOf, nameOfGrantee } from '../grants/nameOfGrantee';
import { OfferDialog } from './OfferDialog';

/** The dialog that offers a bucket, and what is said afterwards. */
export function useOffering(
  view: WorkspaceView,
  grants: readonly AccessGrant[],
) {
  const t = useTexts();
  const notice = useNotice();
  const [isOpen, setOpen] = useState(false);
  const withdrawal = useWorkspaceMutation((api, grant: AccessGrant) =>
    api.revokeGrant(view.name, grant.bucket, granteeOf(grant)),
  );

  const onDone = (grant: AccessGrant) => {
    setOpen(false);
    const names = { workspace: nameOfGrantee(grant), bucket: grant.bucket };
    // To withdraw what was granted before, too, would take away more than this.
    const isFirst = !grants.some(each => grantKey(each) === grantKey(grant));
    notice(
      grant.requested
        ? t('access.inbox.granted', names)
        : t('access.offer.done', names),
      { undo: isFirst ? () => withdrawal.run(grant) : undefined },
    );
  };

  return {
    offer: () => setOpen(true),
    /** The dialog, while it is open. */
    offerDialog: isOpen && (
      <OfferDialog view={view} onDone={onDone} onClose={() => setOpen(false)} />
    ),
  };
}
