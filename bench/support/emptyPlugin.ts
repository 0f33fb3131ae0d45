import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';

/** What the empty plugin sends, by name. */
export const texts = new Map<string, string>();

/** As little as a plugin can do for a user who is signed in: `/api/empty/NAME` sends given bytes. */
export const emptyPlugin = createBackendPlugin({
  pluginId: 'empty',
  register(env) {
    env.registerInit({
      deps: {
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
      },
      async init({ httpAuth, httpRouter }) {
        const router = Router();
        router.get('/:name', async (request, response) => {
          await httpAuth.credentials(request, { allow: ['user'] });
          response.type('json').send(texts.get(request.params.name));
        });
        httpRouter.use(router);
      },
    });
  },
});
