import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';

const USER_HEADER = 'x-bench-user';

const authenticator = createProxyAuthenticator({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize: () => undefined,
  authenticate: async ({ req }) => ({
    result: { user: req.header(USER_HEADER) ?? 'nobody' },
  }),
});

/** Lets anybody be anybody: `user:default/NAME` for a header with NAME. */
export const signInModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'bench-sign-in',
  register(env) {
    env.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'bench',
          factory: createProxyAuthProviderFactory({
            authenticator,
            signInResolver: async ({ result }, context) => {
              const sub = `user:default/${result.user}`;
              return context.issueToken({ claims: { sub, ent: [sub] } });
            },
          }),
        });
      },
    });
  },
});

/** The token of a user, from a backend that has the module. */
export async function signIn(url: string, user: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/bench/refresh`, {
    headers: { [USER_HEADER]: user },
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()).backstageIdentity.token;
}
