import { LoggerService } from '@backstage/backend-plugin-api';
import { WatchedCache } from '../cache/WatchedCache';
import { Federation } from './Federation';

/** Names to the operators, each once, the workspaces that are not served as another cluster has their name. */
export function warnOfClashes(
  caches: readonly Pick<WatchedCache, 'ready' | 'onChange'>[],
  federation: Federation,
  logger: LoggerService,
): void {
  const told = new Set<string>();
  const look = () => {
    for (const {
      workspace,
      clusters: [served, ...hidden],
    } of federation.clashes()) {
      if (told.has(workspace)) continue;
      told.add(workspace);
      logger.warn(
        `Workspace '${workspace}' is in the clusters ${served} and ${hidden.join(
          ', ',
        )}: only that of ${served} is served; rename or delete the others`,
      );
    }
  };
  for (const cache of caches) {
    cache.ready.then(look, () => {});
    cache.onChange(({ before }) => {
      if (!before) look();
    });
  }
}
