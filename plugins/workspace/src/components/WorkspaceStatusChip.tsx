import { WorkspaceSummary } from '@eoepca/backstage-plugin-workspace-common';
import { StatusChip } from './StatusChip';
import { useTexts } from './useTexts';

type Stand = Pick<WorkspaceSummary, 'status' | 'deletion_timestamp'>;

/** Whether a workspace can be used: the text of its status, as `common.status` calls it. */
export function workspaceStatus({
  status,
  deletion_timestamp: deleted,
}: Stand) {
  return deleted ? 'deleting' : status;
}

/** Whether a workspace can be used yet, or soon no more. */
export function WorkspaceStatusChip({ workspace }: { workspace: Stand }) {
  const t = useTexts();
  const status = workspaceStatus(workspace);
  return (
    <StatusChip level={status === 'ready' ? 'ok' : 'running'}>
      {t(`common.status.${status}`)}
    </StatusChip>
  );
}
