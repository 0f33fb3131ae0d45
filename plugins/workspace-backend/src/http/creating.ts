import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { queryOf } from './query';
import { Routes } from './routes';

const nameQueryOf = queryOf('checkWorkspaceName');
const optionsQueryOf = queryOf('getCreationOptions');

/** `/workspace-names` and `/workspace-options`: what to know before a workspace is created. */
export function createCreatingRouter({
  routes,
  service,
}: {
  routes: Routes;
  service: WorkspaceService;
}) {
  const router = Router();

  router.get(
    '/workspace-names/check',
    routes.check('name-check', async ({ caller, request, response }) => {
      response.json(
        await service.workspaces.checkName(caller, nameQueryOf(request)),
      );
    }),
  );

  router.get(
    '/workspace-options',
    routes.read('creation-options', async ({ caller, request, response }) => {
      const { cluster } = optionsQueryOf(request);
      response.json(await service.workspaces.creationOptions(caller, cluster));
    }),
  );

  return router;
}
