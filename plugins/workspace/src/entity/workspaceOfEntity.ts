import { Entity } from '@backstage/catalog-model';
import { WORKSPACE_NAME_ANNOTATION } from '@eoepca/backstage-plugin-workspace-common';

/** The name of the workspace that an entity is about, by its annotation. @public */
export function workspaceOfEntity(entity: Entity): string | undefined {
  return entity.metadata.annotations?.[WORKSPACE_NAME_ANNOTATION] || undefined;
}

/** Whether an entity is about a workspace: for `EntitySwitch` and entity tabs. @public */
export function isWorkspaceAvailable(entity: Entity): boolean {
  return workspaceOfEntity(entity) !== undefined;
}
