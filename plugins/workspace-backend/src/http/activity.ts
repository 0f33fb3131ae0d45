import { QueryOf } from '@eoepca/backstage-plugin-workspace-common';
import { Response } from 'express';
import Router from 'express-promise-router';
import { once } from 'events';
import { ActivityFilter } from '../activity/types';
import { WorkspaceService } from '../service/types';
import { Call } from './calls';
import { Routes } from './routes';
import { cursorText, nextLink } from './paging';
import { queryOf, wrong } from './query';

const USUAL_PAGE = 50;
const EXPORT_PAGE = 500;

const listQueryOf = queryOf('listActivity');
const exportQueryOf = queryOf('exportActivity');

/** `/workspaces/NAME/activity`: what was done there, page by page, or all of it as JSON lines. */
export function createActivityRouter({
  routes,
  service,
  baseUrl,
}: {
  routes: Routes;
  service: WorkspaceService;
  baseUrl: string;
}) {
  const router = Router({ mergeParams: true });

  router.get(
    '/',
    routes.read('activity-list', async ({ caller, request, response }) => {
      const { workspace } = request.params;
      const { limit = USUAL_PAGE, cursor, ...query } = listQueryOf(request);
      const page = await service.activity.page(caller, workspace, {
        ...filterOf(query),
        limit,
        ...(cursor !== undefined && { after: idIn(cursor) }),
      });
      if (page.next !== undefined) {
        const address = `${baseUrl}/workspaces/${workspace}/activity`;
        response.set('Link', nextLink(request, address, page.next));
      }
      response.json(page.items);
    }),
  );

  router.get(
    '/export',
    routes.export(
      {
        eventId: 'activity-export',
        activity: () => [{ action: 'activity.exported' }],
      },
      call => sendAll(call, service),
    ),
  );

  return router;
}

/** Sends entry by entry, no faster than they are taken; each page is authorised anew. */
async function sendAll(
  { caller, request, response }: Call,
  service: WorkspaceService,
): Promise<void> {
  const { workspace } = request.params;
  const filter = filterOf(exportQueryOf(request));
  let after: string | undefined;
  do {
    const page = await service.activity.page(caller, workspace, {
      ...filter,
      limit: EXPORT_PAGE,
      ...(after !== undefined && { after }),
    });
    if (!response.headersSent) begin(response, workspace);
    const lines = page.items.map(each => `${JSON.stringify(each)}\n`).join('');
    if (!response.write(lines)) await taken(response);
    after = response.destroyed ? undefined : page.next;
  } while (after !== undefined);
  response.end();
}

function begin(response: Response, workspace: string): void {
  response.set({
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Content-Disposition': `attachment; filename="${workspace}-activity.jsonl"`,
  });
}

/** Resolves once more can be sent, or nobody takes it any more. */
async function taken(response: Response): Promise<void> {
  if (response.destroyed) return;
  const stop = new AbortController();
  const { signal } = stop;
  await Promise.race([
    once(response, 'drain', { signal }),
    once(response, 'close', { signal }),
  ]).finally(() => stop.abort());
}

/** A query by the words of the record; what is empty asks for nothing. */
function filterOf(query: QueryOf<'exportActivity'>): ActivityFilter {
  const { actor, action, since, until } = query;
  return {
    ...(actor && { actor }),
    ...(action && { actions: action.split(',') }),
    ...(since !== undefined && { since: Date.parse(since) }),
    ...(until !== undefined && { until: Date.parse(until) }),
  };
}

function idIn(cursor: string): string {
  const id = cursorText(cursor);
  if (id !== undefined && /^\d{1,15}$/.test(id)) return id;
  throw wrong('cursor', 'must be one that a page before has named');
}
