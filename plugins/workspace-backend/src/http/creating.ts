import { UnprocessableError } from '@eoepca/backstage-plugin-workspace-common';
import { Request } from 'express';
import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { readText } from './query';
import { Routes } from './routes';

/** As long as what a request to create may hold. */
const LONGEST = { title: 100, name: 1024, cluster: 63 } as const;

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
        await service.workspaces.checkName(caller, {
          title: readShort(request, 'title'),
          name: readShort(request, 'name'),
          cluster: readShort(request, 'cluster'),
        }),
      );
    }),
  );

  router.get(
    '/workspace-options',
    routes.read('creation-options', async ({ caller, request, response }) => {
      const cluster = readShort(request, 'cluster');
      response.json(await service.workspaces.creationOptions(caller, cluster));
    }),
  );

  return router;
}

/** @throws UnprocessableError for what is too long */
function readShort(
  request: Request,
  name: keyof typeof LONGEST,
): string | undefined {
  const text = readText(request, name);
  if (text === undefined || text.length <= LONGEST[name]) return text;
  throw UnprocessableError.field(
    [name],
    `must have at most ${LONGEST[name]} characters`,
  );
}
