import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { useNotice, useTexts } from '../components';

/** Tells that requests which were to be decided on have been withdrawn; nothing without any. */
export function useWithdrawn(): (requests: readonly AccessRequest[]) => void {
  const t = useTexts();
  const notice = useNotice();
  return requests => {
    if (requests.length === 0) return;
    const [{ workspace, bucket }] = requests;
    notice(
      requests.length > 1
        ? t('access.inbox.manyWithdrawn', { total: String(requests.length) })
        : t('access.inbox.withdrawn', { workspace, bucket }),
      { status: 'info' },
    );
  };
}
