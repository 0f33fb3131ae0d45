import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';

/** Stores have no state of their own in the resources: as far as known, theirs is that of the Datalab they are part of. */
export function storesState(view: WorkspaceView): 'ready' | 'working' {
  const unready = view.conditions.some(
    ({ resource, type, status }) =>
      resource === 'Datalab' && type === 'Ready' && status !== 'True',
  );
  return unready ? 'working' : 'ready';
}
