import { stringifyEntityRef, parseEntityRef } from '@backstage/catalog-model';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';

/**
 * What the Kubernetes plugin asks for: `kubernetes.proxy`, `kubernetes.resources.read`, `kubernetes.clusters.read`. A
 * prefix, so that a permission which a newer version adds starts out denied.
 */
const KUBERNETES = 'kubernetes.';

/**
 * Leaves the Kubernetes plugin to platform admins and allows everything else. The plugin answers every caller with the
 * rights of its own account in the cluster, and the callers of `kubernetes.resources.read` choose the kinds and labels
 * that it lists: neither permission can be narrowed to the caller's own workspaces. Who may do what in a workspace is
 * decided by the workspace plugin, whatever this policy allows.
 */
export class PortalPolicy implements PermissionPolicy {
  /** @param platformAdmins - full entity refs in lower case */
  constructor(private readonly platformAdmins: ReadonlySet<string>) {}

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const restricted = permission.name.startsWith(KUBERNETES);
    const allowed = !restricted || this.isPlatformAdmin(user);
    return { result: allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
  }

  private isPlatformAdmin(user?: PolicyQueryUser): boolean {
    if (!user) return false;
    const { userEntityRef } = user.info;
    return this.platformAdmins.has(
      stringifyEntityRef(parseEntityRef(userEntityRef)),
    );
  }
}
