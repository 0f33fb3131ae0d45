import { z } from 'zod';

/** What is empty or `null` was never set, as in Go. */
export const text = z
  .string()
  .nullish()
  .transform(value => value || undefined);

const flag = z.boolean().nullish().transform(Boolean);

/** A key without a value is an empty object: what is left of an entry that was deleted halfway. */
function orEmpty<T extends z.ZodType>(schema: T) {
  return z.preprocess(value => value ?? {}, schema);
}

function listOf<T extends z.ZodType>(schema: T) {
  return z
    .array(orEmpty(schema))
    .nullish()
    .transform(list => list ?? []);
}

function namedOnce<T extends { name?: string }>(schema: z.ZodType<T>) {
  return listOf(schema).refine(
    list => new Set(list.map(({ name }) => name)).size === list.length,
    'two entries have the same name',
  );
}

export const clusterSchema = z.object({
  server: text,
  'certificate-authority': text,
  'certificate-authority-data': text,
  'insecure-skip-tls-verify': flag,
  'tls-server-name': text,
  'proxy-url': text,
  extensions: listOf(z.object({ name: text, extension: z.unknown() })),
});

export const execSchema = z.object({
  apiVersion: text,
  command: text,
  args: listOf(z.string()),
  env: listOf(z.object({ name: text, value: text })),
  installHint: text,
  interactiveMode: text,
  provideClusterInfo: flag,
});

export const userSchema = z.object({
  'client-certificate': text,
  'client-certificate-data': text,
  'client-key': text,
  'client-key-data': text,
  token: text,
  tokenFile: text,
  username: text,
  password: text,
  as: text,
  'as-uid': text,
  'as-groups': listOf(z.string()),
  'as-user-extra': orEmpty(z.record(z.string(), listOf(z.string()))),
  exec: execSchema.nullish(),
  'auth-provider': z
    .object({
      name: text,
      config: orEmpty(z.record(z.string(), z.string())),
    })
    .nullish(),
});

const contextSchema = z.object({ cluster: text, user: text });

/** A kubeconfig file. A value of the wrong type makes the whole file invalid, as it does for kubectl. */
export const kubeconfigSchema = orEmpty(
  z.object({
    clusters: namedOnce(
      z.object({ name: text, cluster: orEmpty(clusterSchema) }),
    ),
    users: namedOnce(z.object({ name: text, user: orEmpty(userSchema) })),
    contexts: namedOnce(
      z.object({ name: text, context: orEmpty(contextSchema) }),
    ),
    'current-context': text,
  }),
);

export type ClusterEntry = z.infer<typeof clusterSchema>;
export type UserEntry = z.infer<typeof userSchema>;
export type ExecEntry = z.infer<typeof execSchema>;
export type AuthProviderEntry = NonNullable<UserEntry['auth-provider']>;
export type ContextEntry = z.infer<typeof contextSchema>;
