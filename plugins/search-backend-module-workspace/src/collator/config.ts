import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'search.collators.workspace';

/** Changes are told by events; this is for those that were missed, and for the first time. */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 30 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 15 },
};

/** What the collator is configured with; see config.d.ts. */
export interface CollatorConfig {
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
}

/**
 * Reads `search.collators.workspace`; `undefined` where it is not enabled.
 *
 * @throws InputError where it is enabled while permissions are off: everybody would find every workspace
 */
export function readCollatorConfig(root: Config): CollatorConfig | undefined {
  const config = root.getOptionalConfig(KEY);
  if (!config?.getOptionalBoolean('enabled')) return undefined;
  if (!root.getOptionalBoolean('permission.enabled')) {
    throw new InputError(
      `Invalid value at ${KEY}.enabled: without permissions, everyone would find every workspace. Set permission.enabled with a policy that decides on workspace.read, or remove this setting`,
    );
  }
  return {
    schedule: config.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : DEFAULT_SCHEDULE,
  };
}
