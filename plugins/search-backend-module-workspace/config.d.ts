import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      /** Workspaces and discoverable buckets in the search. `workspace.readers` must name `plugin:search`, else the search sees none. */
      workspace?: {
        /**
         * Makes workspaces and discoverable buckets searchable. The permission policy's decision on `workspace.read` alone determines who finds
         * which: if it allows everyone, everyone finds every name and title. Enable this only with a policy that requires
         * membership; the backend doesn't start while `permission.enabled` is off. Default: false.
         */
        enabled?: boolean;
        /**
         * How often to read everything. Changes come within seconds, by events; this is for what was missed.
         * Default: every 30 minutes, first after 15 seconds, for at most 5 minutes.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
