export interface Config {
  auth?: {
    providers?: {
      /**
       * Sign-in by choosing a person of the catalog. For development only: with it the backend doesn't start
       * unless NODE_ENV and auth.environment are `development`.
       */
      demo?: {};
    };
  };
}
