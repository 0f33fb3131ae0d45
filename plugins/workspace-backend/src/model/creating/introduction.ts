import { WorkspaceIntroduction } from '@eoepca/backstage-plugin-workspace-common';
import { titleOf } from '../view';
import { workspaceTextsIn } from '../workspaceTexts';
import { WorkspaceRecord } from '../record';

/** How a workspace introduces itself to the owner of a bucket that it requests: with its title, its owner, and its contact. */
export function introductionOf({
  name,
  storage,
  members,
}: WorkspaceRecord): WorkspaceIntroduction {
  const { title, contact } = workspaceTextsIn(storage.meta.annotations);
  const owner = members.find(({ role }) => role === 'owner')?.name;
  return {
    workspace: name,
    ...(title && { workspace_title: title }),
    ...(owner && { workspace_owner: owner }),
    ...(contact && { workspace_contact: contact }),
  };
}

/** What may be told of a workspace to those who know of it without a request: as much as the bucket directory tells. */
export function briefIntroductionOf({
  name,
  storage,
}: WorkspaceRecord): WorkspaceIntroduction {
  const { title } = titleOf(storage);
  return { workspace: name, ...(title && { workspace_title: title }) };
}
