import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { noBody } from './body';
import { Routes } from './routes';

/** `/stores` below a workspace: remove one. */
export function createStoresRouter(options: {
  routes: Routes;
  service: WorkspaceService;
}) {
  const { routes, service } = options;
  const router = Router({ mergeParams: true });

  router.delete(
    '/:type/:store',
    routes.write(
      {
        eventId: 'store-delete',
        severityLevel: 'high',
        activity: ({ params: { type, store } }) => [
          { action: 'store.deleted', subject: store, details: { type } },
        ],
      },
      noBody,
      async ({ caller, params: { workspace, type, store }, options: how }) => {
        await service.stores.remove(caller, workspace, type, store, how);
        return { status: 204 };
      },
    ),
  );

  return router;
}
