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
  // Opening a session may start it, for everyone.
  const isOpen = kind === 'start-session' && view.datalab.opening_starts;
  return (
    !isOpen && Boolean(view.user.role) && may(view, sees) && !may(view, does)
  );
}
