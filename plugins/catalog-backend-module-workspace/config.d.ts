import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    providers?: {
      /**
       * Shows every workspace in the catalog, by name, title and owner. Whoever may read the catalog sees them all,
       * member or not, so there are none unless this is set; `{}` will do. `workspace.readers` must name
       * `plugin:catalog`, else the catalog sees no workspace.
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
