import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { nextLink, readFlag, readPageQuery, readText } from './query';
import { Routes } from './routes';

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
      const page = await service.directory.list(caller, {
        ...readPageQuery(request),
        except: readText(request, 'except'),
        owner: readText(request, 'owner'),
        accessible: readFlag(request, 'accessible', false),
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
