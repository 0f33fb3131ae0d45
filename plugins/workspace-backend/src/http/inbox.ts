import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { Routes } from './routes';

/** `/inbox`: what waits for the caller's decision, and what is offered to them. */
export function createInboxRouter({
  routes,
  service,
}: {
  routes: Routes;
  service: WorkspaceService;
}) {
  const router = Router();

  router.get(
    '/',
    routes.read('access-inbox', async ({ caller, response }) => {
      response.json(await service.inbox.list(caller));
    }),
  );

  router.get(
    '/offers',
    routes.read('access-offers', async ({ caller, response }) => {
      response.json(await service.inbox.offers(caller));
    }),
  );

  router.get(
    '/suggestions',
    routes.read('suggestion-inbox', async ({ caller, response }) => {
      response.json(await service.inbox.suggestions(caller));
    }),
  );

  return router;
}
