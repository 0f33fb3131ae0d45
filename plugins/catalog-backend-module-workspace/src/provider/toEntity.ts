import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  KubernetesValidatorFunctions,
  ResourceEntity,
} from '@backstage/catalog-model';
import {
  WORKSPACE_HEALTH_ANNOTATION,
  WORKSPACE_NAME_ANNOTATION,
  WorkspaceSummary,
} from '@eoepca/backstage-plugin-workspace-common';
import { OwnerOf } from './owners';

/** Kubernetes takes longer names than the catalog does. */
export const isEntityName = KubernetesValidatorFunctions.isValidObjectName;

/**
 * The catalog's entity of a workspace. Everybody who reads the catalog may see it: it tells that the workspace is
 * there, what it is called, who owns it and how it is, and nothing of what it holds.
 */
export function toEntity(
  workspace: WorkspaceSummary,
  options: { portalUrl: string; ownerOf: OwnerOf },
): ResourceEntity {
  const { name, title } = workspace;
  // Workspace backends of earlier versions don't tell.
  const state = workspace.health?.state;
  const location = `workspace:${name}`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name,
      ...(title && { title }),
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        [WORKSPACE_NAME_ANNOTATION]: name,
        ...(state && { [WORKSPACE_HEALTH_ANNOTATION]: state }),
      },
      links: [
        {
          url: `${options.portalUrl}/workspaces/${encodeURIComponent(name)}`,
          title: 'Workspace',
        },
      ],
    },
    spec: { type: 'workspace', owner: options.ownerOf(workspace) },
  };
}
