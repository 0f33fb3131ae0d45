import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { mayHandOver } from '../members/memberActions';

/** What cannot simply be taken back. */
export type DangerStep = 'handOver' | 'leave' | 'delete';

/** Which of these steps the user may take. */
export function dangerSteps(view: WorkspaceView): DangerStep[] {
  const { role, may_delete: mayDelete } = view.user;
  const { present } = view.datalab;
  return [
    ...(present && mayHandOver(view) ? (['handOver'] as const) : []),
    ...(present && role ? (['leave'] as const) : []),
    ...(mayDelete ? (['delete'] as const) : []),
  ];
}
