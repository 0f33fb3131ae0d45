import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    providers?: {
      /**
       * Shows workspaces and their buckets in the catalog; `{}` is enough. Without it, the module adds none. Name
       * `plugin:catalog` in `workspace.readers`; otherwise the catalog sees no workspace.
       */
      workspace?: {
        /**
         * How often to read all workspaces. Changes come at once, by events; this is for what was missed.
         * Default: every 30 minutes, first after 15 seconds, for at most 15 minutes.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * Entity ref of who owns workspaces that have no owner, or one who is no user of the catalog.
         * Default: `unknown`, a group that need not be there.
         */
        defaultOwner?: string;
        /**
         * Shows what only members may know as well: a workspace's members, the buckets that it uses, its running sessions, and
         * buckets that aren't discoverable. Set it only where a permission policy keeps these from others: everyone who can
         * read the catalog sees them otherwise. Default: false.
         */
        restricted?: boolean;
        /** Shows stores as entities, too; `restricted` has to be set. Default: false. */
        stores?: boolean;
        /** Shows running sessions as entities, too; `restricted` has to be set. Default: false. */
        sessions?: boolean;
      };
    };
  };
}
