/**
 * The topic of the events service on which the workspace backend tells of workspaces that changed, in whatever way a view or
 * a list shows it: also where someone else changed the resources. Each event has a {@link WorkspacesChanged}.
 *
 * @public
 */
export const WORKSPACES_CHANGED_TOPIC = 'workspace.changed';

/**
 * The payload of {@link WORKSPACES_CHANGED_TOPIC}. It says no more than which workspaces: whoever hears it fetches what it may
 * see. Changes of a moment come as one event, and each replica of the backend tells of what it saw: events come at least once.
 *
 * @public
 */
export interface WorkspacesChanged {
  /** The names of those that were created, changed or deleted, each once; at most 500. */
  workspaces: string[];
}

/**
 * Reads the payload of an event, which comes from another process.
 *
 * @returns undefined where it isn't one
 * @public
 */
export function readWorkspacesChanged(
  payload: unknown,
): WorkspacesChanged | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const { workspaces } = payload as { workspaces?: unknown };
  return Array.isArray(workspaces) &&
    workspaces.every(name => typeof name === 'string')
    ? { workspaces }
    : undefined;
}
