import { UserEntity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  createProxyAuthenticator,
  SignInResolver,
} from '@backstage/plugin-auth-node';

/** The request header in which the sign-in page names the chosen person, a User entity ref. */
export const DEMO_PERSON_HEADER = 'x-demo-person';

/** What the sign-in page says about a person. */
export const DEMO_DESCRIPTION_ANNOTATION = 'demo.workspace/description';

interface DemoResult {
  entityRef: string;
}

/** Takes the person that the sign-in page names; there is no secret to check. */
export const demoAuthenticator = createProxyAuthenticator<
  undefined,
  DemoResult,
  undefined
>({
  async defaultProfileTransform({ entityRef }, context) {
    const { entity } = await context.findCatalogUser({ entityRef });
    return { profile: (entity as UserEntity).spec.profile ?? {} };
  },
  initialize: () => undefined,
  async authenticate({ req }) {
    const entityRef = req.header(DEMO_PERSON_HEADER);
    if (!entityRef) {
      throw new InputError(
        `The header ${DEMO_PERSON_HEADER} has to name a user, like user:default/alice`,
      );
    }
    return { result: { entityRef } };
  },
});

/** Issues the chosen person's token; throws NotFoundError for one who is not in the catalog. */
export const signInAsChosenPerson: SignInResolver<DemoResult> = (
  { result },
  context,
) => context.signInWithCatalogUser({ entityRef: result.entityRef });
