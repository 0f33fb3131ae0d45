import { LoggerService } from '@backstage/backend-plugin-api';
import { WatchedWorkspaceIndex } from '../cache/WatchedWorkspaceIndex';
import { Clusters } from './Clusters';

/** Names to the operators, each once, the workspaces that are not served as another cluster has their name. */
export function warnOfClashes(
  indexes: readonly Pick<WatchedWorkspaceIndex, 'ready' | 'onChange'>[],
  clusters: Clusters,
  logger: LoggerService,
): void {
  const told = new Set<string>();
  const look = () => {
    for (const {
      workspace,
      clusters: [served, ...hidden],
    } of clusters.clashes()) {
      if (told.has(workspace)) continue;
      told.add(workspace);
      logger.warn(
        `Workspace '${workspace}' is in the clusters ${served} and ${hidden.join(
          ', ',
        )}: only that of ${served} is served; rename or delete the others`,
      );
    }
  };
  for (const index of indexes) {
    index.ready.then(look, () => {});
    index.onChange(({ before }) => {
      if (!before) look();
    });
  }
}
