import { WorkspaceStatus } from '@eoepca/backstage-plugin-workspace-common';
import { StatusChip } from './StatusChip';
import { useTexts } from './useTexts';

/** Whether a workspace can be used yet. */
export function WorkspaceStatusChip(props: { status: WorkspaceStatus }) {
  const t = useTexts();
  return (
    <StatusChip level={props.status === 'ready' ? 'ok' : 'running'}>
      {t(`common.status.${props.status}`)}
    </StatusChip>
  );
}
