import { Request, Response } from 'express';
import Router from 'express-promise-router';
import { once } from 'events';
import { ActivityFilter } from '../activity/types';
import { WorkspaceService } from '../service/types';
import { Call } from './calls';
import { Routes } from './routes';
import { nextLink, readPageQuery, readText, wrong } from './query';

const USUAL_PAGE = 50;
const EXPORT_PAGE = 500;
const LONGEST_ACTOR = 512;
const MOST_ACTIONS = 50;

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
      const { limit = USUAL_PAGE, after } = readPageQuery(request);
      const page = await service.activity.page(caller, workspace, {
        ...filterIn(request),
        limit,
        ...(after !== undefined && { after: idIn(after) }),
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
  const filter = filterIn(request);
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

/** @throws UnprocessableError at the parameter that makes no sense */
function filterIn(request: Request): ActivityFilter {
  const actor = readText(request, 'actor');
  const actions = actionsIn(request);
  const since = readTime(request, 'since');
  const until = readTime(request, 'until');
  if (actor !== undefined && actor.length > LONGEST_ACTOR) {
    throw wrong('actor', `must have at most ${LONGEST_ACTOR} characters`);
  }
  return {
    ...(actor && { actor }),
    ...(actions && { actions }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
}

function actionsIn(request: Request): readonly string[] | undefined {
  const text = readText(request, 'action');
  if (!text) return undefined;
  const actions = text.split(',');
  const isRight = (action: string) =>
    /^[a-z]{1,32}(\.[a-z_]{1,32})?$/.test(action);
  if (actions.length > MOST_ACTIONS || !actions.every(isRight)) {
    throw wrong(
      'action',
      'must be actions such as member.added, or groups such as member, with commas between',
    );
  }
  return actions;
}

function readTime(request: Request, name: string): number | undefined {
  const text = readText(request, name);
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) {
    throw wrong(name, 'must be a time such as 2026-11-26T09:00:00Z');
  }
  return time;
}

function idIn(cursor: string): string {
  if (/^\d{1,15}$/.test(cursor)) return cursor;
  throw wrong('cursor', 'must be one that a page before has named');
}
