import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { PortalPolicy } from './PortalPolicy';
import { readMemberNames } from './memberNames';
import { readPlatformAdmins } from './platformAdmins';

/** The portal's permission policy, in place of one that allows everything. */
export const portalPolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'portal-policy',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        policy: policyExtensionPoint,
      },
      async init({ config, policy }) {
        policy.setPolicy(
          new PortalPolicy(readPlatformAdmins(config), readMemberNames(config)),
        );
      },
    });
  },
});
