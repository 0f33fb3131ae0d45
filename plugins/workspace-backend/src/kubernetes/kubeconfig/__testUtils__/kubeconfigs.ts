import { stringify } from 'yaml';

/** What a kubeconfig has beside or instead of the usual. */
export interface KubeconfigParts {
  readonly cluster?: object;
  readonly user?: object;
  /** Beside those of the context. */
  readonly otherClusters?: readonly unknown[];
  readonly otherUsers?: readonly unknown[];
  readonly otherContexts?: readonly unknown[];
  readonly name?: string;
}

/** A kubeconfig with one context, unless more is asked for, which is the current one. */
export function kubeconfig(parts: KubeconfigParts): string {
  const { name = 'lab', cluster = {}, user = { token: 'abc' } } = parts;
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [...(parts.otherClusters ?? []), { name, cluster }],
    users: [...(parts.otherUsers ?? []), { name, user }],
    contexts: [
      ...(parts.otherContexts ?? []),
      { name, context: { cluster: name, user: name } },
    ],
    'current-context': name,
  });
}

/** A shell script that prints an ExecCredential. */
export function pluginScript(
  status: object,
  apiVersion = 'client.authentication.k8s.io/v1',
): string {
  const answer = JSON.stringify({ kind: 'ExecCredential', apiVersion, status });
  return `#!/bin/sh\ncat <<'END'\n${answer}\nEND\n`;
}
