import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { createUserOf } from './people';
import { EntityOptions } from './toEntities';

/** Changes are told by events; this is for those that were missed, and for the first time. */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 30 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 15 },
};

/** Who owns what nobody owns: the catalog takes no resource without an owner. */
const DEFAULT_OWNER = 'unknown';

/** What the entity provider is configured with; see config.d.ts. */
export interface ProviderConfig {
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  readonly entities: EntityOptions;
}

/**
 * Reads `catalog.providers.workspace`; `undefined` where it is not there, which turns the provider off.
 *
 * @throws InputError
 */
export function readProviderConfig(root: Config): ProviderConfig | undefined {
  const config = root.getOptionalConfig('catalog.providers.workspace');
  if (!config) return undefined;
  return {
    schedule: config.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : DEFAULT_SCHEDULE,
    entities: {
      portalUrl: root.getString('app.baseUrl').replace(/\/+$/, ''),
      // Read whole: entity refs have characters that configuration keys may not have.
      userOf: createUserOf(root.getOptional('workspace.members')),
      defaultOwner: config.getOptionalString('defaultOwner') ?? DEFAULT_OWNER,
      ...readContent(config),
    },
  };
}

function readContent(
  config: Config,
): Pick<EntityOptions, 'restricted' | 'stores' | 'sessions'> {
  const [restricted, stores, sessions] = [
    'restricted',
    'stores',
    'sessions',
  ].map(key => config.getOptionalBoolean(key) ?? false);
  if ((stores || sessions) && !restricted) {
    const key = stores ? 'stores' : 'sessions';
    throw new InputError(
      `'catalog.providers.workspace.${key}' is only for members to see: set 'restricted' as well, and a permission policy that keeps restricted entities from others`,
    );
  }
  return { restricted, stores, sessions };
}
