import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    providers?: {
      /**
       * Lists every workspace in the catalog, with name, title and owner. Everyone who can read the catalog sees them
       * all, members or not, so the module adds none unless this is set; `{}` is enough. Name `plugin:catalog` in
       * `workspace.readers`; otherwise the catalog sees no workspace.
       */
      workspace?: {
        /**
         * How often to read the workspaces.
         * Default: every 5 minutes, first after 15 seconds, for at most 5 minutes.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * Entity ref of who owns workspaces that have no owner, or one who is no user of the catalog.
         * Default: `unknown`, a group that need not be there.
         */
        defaultOwner?: string;
      };
    };
  };
}
