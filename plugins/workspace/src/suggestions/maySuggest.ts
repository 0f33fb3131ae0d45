import {
  Suggestion,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { may } from '../components';

/** Whether the user is a member who sees what it is about and can't do it themselves. */
export function maySuggest(
  view: WorkspaceView,
  kind: Suggestion['kind'],
): boolean {
  const [sees, does] =
    kind === 'request-access'
      ? (['VIEW_BUCKETS', 'MANAGE_BUCKETS'] as const)
      : (['VIEW_SESSIONS', 'MANAGE_SESSIONS'] as const);
  return Boolean(view.user.role) && may(view, sees) && !may(view, does);
}
