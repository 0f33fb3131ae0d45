import { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, UserEntity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import Router from 'express-promise-router';
import { DEMO_DESCRIPTION_ANNOTATION } from './provider';

/** One choice on the sign-in page. */
export interface DemoPerson {
  entityRef: string;
  displayName: string;
  description?: string;
}

/** `GET /demo/people`: the catalog's users that are meant to be tried, by name. */
export function createPeopleRouter(options: {
  auth: AuthService;
  catalog: CatalogService;
}) {
  const router = Router();
  router.get('/demo/people', async (_req, res) => {
    const credentials = await options.auth.getOwnServiceCredentials();
    const { items } = await options.catalog.getEntities(
      {
        filter: { kind: 'User' },
        order: { field: 'metadata.name', order: 'asc' },
      },
      { credentials },
    );
    res.json(items.map(item => toPerson(item as UserEntity)));
  });
  return router;
}

function toPerson(user: UserEntity): DemoPerson {
  return {
    entityRef: stringifyEntityRef(user),
    displayName: user.spec.profile?.displayName ?? user.metadata.name,
    description: user.metadata.annotations?.[DEMO_DESCRIPTION_ANNOTATION],
  };
}
