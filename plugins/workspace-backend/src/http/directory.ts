import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { nextLink, pageOf } from './paging';
import { queryOf } from './query';
import { Routes } from './routes';

const directoryQueryOf = queryOf('listBuckets');

/** `/buckets`: the discoverable buckets of all workspaces. */
export function createDirectoryRouter({
  routes,
  service,
  baseUrl,
}: {
  routes: Routes;
  service: WorkspaceService;
  baseUrl: string;
}) {
  const router = Router();

  router.get(
    '/',
    routes.read('bucket-directory', async ({ caller, request, response }) => {
      const { limit, cursor, q, ...filter } = directoryQueryOf(request);
      const page = await service.directory.list(caller, {
        ...pageOf({ limit, cursor, q }),
        ...filter,
      });
      if (page.next !== undefined) {
        const address = `${baseUrl}/buckets`;
        response.set('Link', nextLink(request, address, page.next));
      }
      response.json(page.items);
    }),
  );

  return router;
}
