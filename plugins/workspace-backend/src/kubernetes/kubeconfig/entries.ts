import { resolve } from 'path';
import { parse } from 'yaml';
import {
  ClusterEntry,
  ContextEntry,
  kubeconfigSchema,
  UserEntry,
} from './schema';

/** The entries of one or more kubeconfig files by name, their paths absolute. */
export interface KubeconfigEntries {
  readonly clusters: ReadonlyMap<string, ClusterEntry>;
  readonly users: ReadonlyMap<string, UserEntry>;
  readonly contexts: ReadonlyMap<string, ContextEntry>;
  readonly currentContext?: string;
}

/**
 * Reads the text of a kubeconfig file.
 *
 * @param folder - of the file: relative paths start there
 * @throws YAMLParseError, whose message quotes the text, or ZodError, whose issues don't
 */
export function parseEntries(text: string, folder: string): KubeconfigEntries {
  // The YAML that kubectl reads: with merge keys, and the last of two equal keys counts.
  const content = parse(text, { merge: true, uniqueKeys: false });
  const file = kubeconfigSchema.parse(content);
  return {
    clusters: byName(file.clusters, ({ cluster }) =>
      withAbsolutePaths(cluster, folder),
    ),
    users: byName(file.users, ({ user }) => withAbsolutePaths(user, folder)),
    contexts: byName(file.contexts, ({ context }) => context),
    currentContext: file['current-context'],
  };
}

/** The files of `$KUBECONFIG` as one: the first to name an entry, or a current context, wins. */
export function mergeEntries(
  files: readonly KubeconfigEntries[],
): KubeconfigEntries {
  const lastFirst = [...files].reverse();
  return {
    clusters: new Map(lastFirst.flatMap(file => [...file.clusters])),
    users: new Map(lastFirst.flatMap(file => [...file.users])),
    contexts: new Map(lastFirst.flatMap(file => [...file.contexts])),
    currentContext: files.find(file => file.currentContext)?.currentContext,
  };
}

function byName<E extends { name?: string }, T>(
  list: readonly E[],
  valueOf: (entry: E) => T,
): ReadonlyMap<string, T> {
  return new Map(list.map(entry => [entry.name ?? '', valueOf(entry)]));
}

const PATHS = new Set([
  'certificate-authority',
  'client-certificate',
  'client-key',
  'tokenFile',
]);

/** Resolves the paths in an entry; a command without a slash stays, as it's looked up in `PATH`. */
function withAbsolutePaths<T extends ClusterEntry | UserEntry>(
  entry: T,
  folder: string,
): T {
  const absolute = Object.entries(entry).map(([key, value]) => {
    if (typeof value === 'string' && PATHS.has(key)) {
      return [key, resolve(folder, value)];
    }
    if (key === 'exec' && value?.command?.includes('/')) {
      return [key, { ...value, command: resolve(folder, value.command) }];
    }
    return [key, value];
  });
  return { ...entry, ...Object.fromEntries(absolute) };
}
