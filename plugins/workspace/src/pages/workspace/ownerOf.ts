import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';

/** The owner's member name, where the user may see members and there are any. */
export function ownerOf(view: WorkspaceView): string | undefined {
  return view.datalab.memberships.find(({ role }) => role === 'owner')?.member;
}
