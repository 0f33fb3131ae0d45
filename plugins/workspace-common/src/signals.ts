/**
 * The signal channel on which the backend tells members that one of their workspaces changed.
 * Its messages are empty: anyone may subscribe to a channel, so the page fetches what it may see.
 *
 * @public
 */
export const WORKSPACE_SIGNAL_CHANNEL = 'workspaces';
