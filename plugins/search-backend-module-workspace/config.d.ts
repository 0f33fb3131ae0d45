import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      /** Workspaces in the search. `workspace.readers` must name `plugin:search`, else the search sees none. */
      workspace?: {
        /**
         * Lets workspaces be found. Who finds which is up to the permission policy's decision on `workspace.read` alone:
         * under one that allows it to everybody, everybody finds every name and title. Set it only together with a policy
         * that asks for membership; the backend refuses to start while `permission.enabled` is off. Default: false.
         */
        enabled?: boolean;
        /**
         * How often to read the workspaces.
         * Default: every 10 minutes, first after 15 seconds, for at most 5 minutes.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
