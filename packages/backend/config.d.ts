export interface Config {
  auth?: {
    providers?: {
      /**
       * Sign-in by choosing a person of the catalog. For development only: with it the backend refuses to start
       * unless NODE_ENV and auth.environment are `development`.
       */
      demo?: {};
    };
  };
}
