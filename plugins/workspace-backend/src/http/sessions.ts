import {
  CreateSession,
  SessionOpening,
  SessionState,
} from '@eoepca/backstage-plugin-workspace-common';
import { Response } from 'express';
import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { bodyOf, noBody } from './body';
import { Routes } from './routes';

/** `/workspaces/NAME/sessions`: list, create, start, stop, remove, open. */
export function createSessionsRouter(options: {
  routes: Routes;
  service: WorkspaceService;
  baseUrl: string;
}) {
  const { routes, service, baseUrl } = options;
  const router = Router({ mergeParams: true });

  router.get(
    '/',
    routes.read('session-list', async ({ caller, request, response }) => {
      const { workspace } = request.params;
      response.json(await service.listSessions(caller, workspace));
    }),
  );

  router.post(
    '/',
    routes.write(
      {
        eventId: 'session-create',
        severityLevel: 'medium',
        describe: (body: CreateSession) => ({ ...body }),
      },
      bodyOf<CreateSession>('CreateSession'),
      async ({ caller, request, body, response }) => {
        const { workspace } = request.params;
        const session = await service.createSession(caller, workspace, body);
        response
          .status(201)
          .location(
            `${baseUrl}/workspaces/${workspace}/sessions/${session.name}`,
          )
          .json(session);
      },
    ),
  );

  router.get(
    '/:session',
    routes.read('session-view', async ({ caller, request, response }) => {
      const { workspace, session } = request.params;
      answerOpening(
        response,
        await service.getSession(caller, workspace, session),
      );
    }),
  );

  router.patch(
    '/:session',
    routes.write(
      {
        eventId: 'session-state',
        severityLevel: 'medium',
        describe: (body: { state: SessionState }) => ({ ...body }),
      },
      bodyOf<{ state: SessionState }>('SetSessionState'),
      async ({ caller, request, body, response }) => {
        const { workspace, session } = request.params;
        response
          .status(202)
          .json(
            await service.setSessionState(
              caller,
              workspace,
              session,
              body.state,
            ),
          );
      },
    ),
  );

  router.delete(
    '/:session',
    routes.write(
      { eventId: 'session-delete', severityLevel: 'medium' },
      noBody,
      async ({ caller, request, response }) => {
        const { workspace, session } = request.params;
        await service.deleteSession(caller, workspace, session);
        response.status(204).end();
      },
    ),
  );

  router.post(
    '/:session/open',
    routes.write(
      { eventId: 'session-open', severityLevel: 'low' },
      noBody,
      async ({ caller, request, response }) => {
        const { workspace, session } = request.params;
        answerOpening(
          response,
          await service.openSession(caller, workspace, session),
        );
      },
    ),
  );

  return router;
}

function answerOpening(response: Response, opening: SessionOpening) {
  if (opening.status === 'ready') {
    response.json(opening);
    return;
  }
  const { retryAfter, ...body } = opening;
  response.status(202).set('Retry-After', String(retryAfter)).json(body);
}
