import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  createWorkspaceConditionalDecision,
  workspaceConditions,
} from '@eoepca/backstage-plugin-workspace-backend';
import { workspaceReadPermission } from '@eoepca/backstage-plugin-workspace-common';

/** Lets everybody do everything. */
export const allowAll: PermissionPolicy = {
  handle: async () => ({ result: AuthorizeResult.ALLOW }),
};

/** Lets members alone read a workspace; the policy of the README. */
export const membersOnly: PermissionPolicy = {
  async handle({ permission }, user) {
    if (!isPermission(permission, workspaceReadPermission)) {
      return { result: AuthorizeResult.ALLOW };
    }
    const member = user?.info.userEntityRef.match(/^user:default\/(.+)$/)?.[1];
    return member
      ? createWorkspaceConditionalDecision(
          permission,
          workspaceConditions.isMember({ members: [member] }),
        )
      : { result: AuthorizeResult.DENY };
  },
};

/** Makes this policy the backend's. */
export function policyModule(policy: PermissionPolicy) {
  return createBackendModule({
    pluginId: 'permission',
    moduleId: 'test-policy',
    register(env) {
      env.registerInit({
        deps: { policies: policyExtensionPoint },
        async init({ policies }) {
          policies.setPolicy(policy);
        },
      });
    },
  });
}
