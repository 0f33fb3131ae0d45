import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import {
  ALL_RELATION_PAIRS,
  ALL_RELATIONS,
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';
import {
  HAS_WORKSPACE_MEMBER,
  WORKSPACE_MEMBER_OF,
} from '@eoepca/backstage-plugin-workspace-common';

/** Has the catalog's graph show who works in which workspace, too. */
export const graphModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogGraphApiRef,
          deps: {},
          factory: () =>
            new DefaultCatalogGraphApi({
              knownRelations: [
                ...ALL_RELATIONS,
                HAS_WORKSPACE_MEMBER,
                WORKSPACE_MEMBER_OF,
              ],
              knownRelationPairs: [
                ...ALL_RELATION_PAIRS,
                [HAS_WORKSPACE_MEMBER, WORKSPACE_MEMBER_OF],
              ],
              defaultRelationTypes: { exclude: [] },
            }),
        }),
    }),
  ],
});
