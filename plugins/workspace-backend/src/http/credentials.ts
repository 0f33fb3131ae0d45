import { RevealCredentials } from '@eoepca/backstage-plugin-workspace-common';
import Router from 'express-promise-router';
import { namesOfRevealed } from '../model/credentials';
import { WorkspaceService } from '../service/types';
import { bodyOf, noBody } from './body';
import { Routes } from './routes';

/**
 * `/credentials` and `/token` below a workspace. Both are asked for by POST, although they write nothing: what they
 * answer belongs into no cache, history or log of addresses.
 */
export function createCredentialsRouter(options: {
  routes: Routes;
  service: WorkspaceService;
  /** Answer `GET …/token`, too. */
  tokenByGet: boolean;
}) {
  const { routes, service, tokenByGet } = options;
  const router = Router({ mergeParams: true });

  router.post(
    '/credentials',
    routes.reveal(
      'credentials-reveal',
      bodyOf<RevealCredentials>('RevealCredentials'),
      async ({ caller, params: { workspace }, body: wanted }) => {
        const body = await service.credentials.reveal(
          caller,
          workspace,
          wanted,
        );
        return { status: 200, body, revealed: namesOfRevealed(body) };
      },
    ),
  );

  const issue = routes.reveal(
    'token-issue',
    noBody,
    async ({ caller, params: { workspace } }) => ({
      status: 200,
      body: await service.tokens.issue(caller, workspace),
      revealed: ['token'],
    }),
  );
  router.post('/token', issue);
  if (tokenByGet) router.get('/token', issue);

  return router;
}
