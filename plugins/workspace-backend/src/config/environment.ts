/**
 * The environment variables by which the portal's app-config.yaml sets keys below `workspace`: those of the EOEPCA
 * Workspace API, and one for the issuer, which that does not verify. Of several, the first that is not empty counts.
 */
export const VARIABLES = {
  prefixForName: ['PREFIX_FOR_NAME'],
  environment: ['PROVIDER_ENVIRONMENT'],
  vcluster: ['USE_VCLUSTER'],
  'sessions.mode': ['SESSION_MODE'],
  'sessions.max': ['MAX_SESSIONS'],
  's3.secretName': ['STORAGE_SECRET_NAME'],
  's3.endpoint': ['ENDPOINT', 'AWS_ENDPOINT_URL'],
  's3.region': ['REGION', 'AWS_REGION', 'AWS_DEFAULT_REGION'],
  'registry.secretName': ['CONTAINER_REGISTRY_SECRET_NAME'],
  'registry.disabled': ['DISABLE_DOCKER_REGISTRY'],
  'stores.disabled': ['DISABLE_STORES'],
  'stores.disabledTypes': ['DISABLED_STORE_TYPES', 'DISABLED_STORES'],
  'oidc.issuer': ['AUTH_ISSUER'],
  'oidc.audience': ['AUTH_AUDIENCE'],
  'tokenBroker.tokenEndpoint': ['TOKEN_BROKER_TOKEN_ENDPOINT'],
  'tokenBroker.timeoutSeconds': ['TOKEN_BROKER_TIMEOUT_SECONDS'],
} as const;

/** The variable that a value of a key is from, going by what the environment holds; `undefined` where none has it. */
export function variableOf(key: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const names: readonly string[] =
    Object.entries(VARIABLES).find(([each]) => each === key)?.[1] ?? [];
  return names.find(name => process.env[name]?.includes(value));
}
