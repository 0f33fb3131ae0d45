import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
  LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  HAS_WORKSPACE_MEMBER,
  WORKSPACE_ENTITY_TYPE,
  WORKSPACE_MEMBER_OF,
} from '@eoepca/backstage-plugin-workspace-common';

/** Relates the workspaces that the provider gives to the catalog and their members, in both directions. */
export class WorkspaceMembersProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'WorkspaceMembersProcessor';
  }

  async postProcessEntity(
    entity: Entity,
    location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const { type, members } = entity.spec ?? {};
    if (
      location.type !== 'workspace' ||
      type !== WORKSPACE_ENTITY_TYPE ||
      !Array.isArray(members)
    ) {
      return entity;
    }
    const workspace = getCompoundEntityRef(entity);
    for (const ref of members) {
      const member = parseEntityRef(String(ref));
      emit(
        processingResult.relation({
          source: workspace,
          type: HAS_WORKSPACE_MEMBER,
          target: member,
        }),
      );
      emit(
        processingResult.relation({
          source: member,
          type: WORKSPACE_MEMBER_OF,
          target: workspace,
        }),
      );
    }
    return entity;
  }
}
