import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { createOwnerOf, OwnerOf } from './owners';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 5 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 15 },
};

/** Who owns what nobody owns: the catalog takes no resource without an owner. */
const DEFAULT_OWNER = 'unknown';

/** What the entity provider is configured with; see config.d.ts. */
export interface ProviderConfig {
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  /** Address of the portal, without a slash at the end. */
  readonly portalUrl: string;
  readonly ownerOf: OwnerOf;
}

/** Reads `catalog.providers.workspace`; `undefined` where it is not there, which turns the provider off. */
export function readProviderConfig(root: Config): ProviderConfig | undefined {
  const config = root.getOptionalConfig('catalog.providers.workspace');
  if (!config) return undefined;
  return {
    schedule: config.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : DEFAULT_SCHEDULE,
    portalUrl: root.getString('app.baseUrl').replace(/\/+$/, ''),
    ownerOf: createOwnerOf({
      // Read whole: entity refs have characters that configuration keys may not have.
      members: root.getOptional('workspace.members'),
      defaultOwner: config.getOptionalString('defaultOwner') ?? DEFAULT_OWNER,
    }),
  };
}
