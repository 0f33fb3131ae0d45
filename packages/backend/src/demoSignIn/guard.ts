import { Config } from '@backstage/config';

/**
 * Throws unless the backend runs for development: `NODE_ENV` and `auth.environment` both have to say so.
 *
 * @param nodeEnv - the value of `NODE_ENV`; unset counts as production, as for Node libraries at large
 */
export function refuseOutsideDevelopment(
  config: Config,
  nodeEnv: string | undefined,
): void {
  const environment =
    config.getOptionalString('auth.environment') ?? 'development';
  if (nodeEnv === 'development' && environment === 'development') return;
  throw new Error(
    `'auth.providers.demo' lets everybody sign in as anybody and works in development only ` +
      `(NODE_ENV is '${
        nodeEnv ?? ''
      }', auth.environment is '${environment}'). ` +
      `Remove it and configure a real provider: see app-config.production.yaml.`,
  );
}
