import { stringifyEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  isResourcePermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  createWorkspaceEntityConditionalDecision,
  workspaceEntityConditions,
} from '@eoepca/backstage-plugin-catalog-backend-module-workspace';
import {
  createWorkspaceConditionalDecision,
  workspaceConditions,
} from '@eoepca/backstage-plugin-workspace-backend';
import { workspaceReadPermission } from '@eoepca/backstage-plugin-workspace-common';
import { MemberNameOf } from './memberNames';

const ALLOW = { result: AuthorizeResult.ALLOW } as const;
const DENY = { result: AuthorizeResult.DENY } as const;

/**
 * What the Kubernetes plugin asks for: `kubernetes.proxy`, `kubernetes.resources.read`, `kubernetes.clusters.read`. A
 * prefix, so that a permission which a newer version adds starts out denied.
 */
const KUBERNETES = 'kubernetes.';

/**
 * Leaves the Kubernetes plugin to platform admins, shows catalog entities of a workspace to its members and platform admins
 * (a discoverable bucket to everybody), lets them alone find the workspace, and allows everything else. The Kubernetes
 * plugin answers every caller with the rights of its own account in the cluster, and the callers of
 * `kubernetes.resources.read` choose the kinds and labels that it lists: neither permission can be narrowed to the caller's
 * own workspaces. Who may do what in a workspace is decided by the workspace plugin, whatever this policy allows.
 */
export class PortalPolicy implements PermissionPolicy {
  /** @param platformAdmins - full entity refs in lower case */
  constructor(
    private readonly platformAdmins: ReadonlySet<string>,
    private readonly memberNameOf: MemberNameOf,
  ) {}

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (this.isPlatformAdmin(user)) return ALLOW;
    if (permission.name.startsWith(KUBERNETES)) return DENY;
    if (isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY)) {
      return createWorkspaceEntityConditionalDecision(
        permission,
        workspaceEntityConditions.notRestrictedToOthers({
          members: user?.info.ownershipEntityRefs ?? [],
        }),
      );
    }
    if (isPermission(permission, workspaceReadPermission)) {
      // Pages are for members anyway; the search goes by this alone.
      const member = user && this.memberNameOf(user.info.userEntityRef);
      return member
        ? createWorkspaceConditionalDecision(
            permission,
            workspaceConditions.isMember({ members: [member] }),
          )
        : DENY;
    }
    return ALLOW;
  }

  private isPlatformAdmin(user?: PolicyQueryUser): boolean {
    if (!user) return false;
    const { userEntityRef } = user.info;
    return this.platformAdmins.has(
      stringifyEntityRef(parseEntityRef(userEntityRef)),
    );
  }
}
