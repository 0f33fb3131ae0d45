export interface Config {
  app?: {
    /**
     * How people sign in: `oidc` by the OpenID provider of `auth.providers.oidc`, `demo` by choosing a person
     * (development only, needs `auth.providers.demo`). Default: `oidc`.
     * @visibility frontend
     */
    signIn?: 'oidc' | 'demo';
  };
}
