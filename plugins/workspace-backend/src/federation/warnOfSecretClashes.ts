import { LoggerService } from '@backstage/backend-plugin-api';
import { WatchedCache } from '../cache/WatchedCache';
import { WorkspaceRecord } from '../model/record';

/** Names to the operators, each once for as long as it stays so, the Secrets that are in the way of a workspace's own. */
export function warnOfSecretClashes(
  cache: Pick<WatchedCache, 'ready' | 'onChange' | 'list'>,
  namespace: string,
  logger: LoggerService,
): void {
  const told = new Map<string, ReadonlySet<string>>();
  const look = (name: string, record: WorkspaceRecord | undefined) => {
    const clashes = (record?.secretClashes ?? []).map(
      ({ secret, reason }) => `Secret '${secret}' (${reason})`,
    );
    for (const clash of clashes) {
      if (told.get(name)?.has(clash)) continue;
      logger.warn(
        `${clash} in namespace ${namespace} has the name of one of workspace '${name}' and is not known to be its own, so it is not read; delete it, mark it, or rename the workspace`,
      );
    }
    if (clashes.length > 0) told.set(name, new Set(clashes));
    else told.delete(name);
  };
  cache.ready.then(
    () => cache.list().forEach(record => look(record.name, record)),
    () => {},
  );
  cache.onChange(({ name, after }) => look(name, after));
}
