import { z } from 'zod';
import type { Authorizer } from '../authorization/Authorizer';
import type { Attributes, PolicyRule, User } from '../authorization/types';
import { badRequest } from '../store/errors';

/** Kinds that are answered at once and stored nowhere: group, plural, kind and the status. */
interface Review {
  group: string;
  plural: string;
  kind: string;
  answer(user: User, spec: Spec, authorizer: Authorizer): unknown;
}

const authorization = 'authorization.k8s.io';
const authentication = 'authentication.k8s.io';
const text = z.string().default('');

const reviewSpec = z.object({
  namespace: text,
  resourceAttributes: z
    .object({
      verb: text,
      group: text,
      resource: text,
      subresource: text,
      namespace: text,
      name: text,
    })
    .optional(),
  nonResourceAttributes: z.object({ verb: text, path: text }).optional(),
});
type Spec = z.infer<typeof reviewSpec>;

const NOTHING: Attributes = { verb: '', path: '' };

const asked = ({ resourceAttributes, nonResourceAttributes }: Spec) =>
  resourceAttributes ?? nonResourceAttributes ?? NOTHING;

export const REVIEWS: Review[] = [
  {
    group: authorization,
    plural: 'selfsubjectaccessreviews',
    kind: 'SelfSubjectAccessReview',
    answer: (user, spec, authorizer) => ({
      allowed: authorizer.mayUse(user, asked(spec)),
    }),
  },
  {
    group: authorization,
    plural: 'selfsubjectrulesreviews',
    kind: 'SelfSubjectRulesReview',
    answer: (user, { namespace }, authorizer) =>
      listRules(authorizer.rulesFor(user, namespace)),
  },
  {
    group: authentication,
    plural: 'selfsubjectreviews',
    kind: 'SelfSubjectReview',
    answer: ({ name, groups }) => ({ userInfo: { username: name, groups } }),
  },
];

function listRules(rules: PolicyRule[]) {
  return {
    resourceRules: rules
      .filter(({ resources }) => resources.length > 0)
      .map(({ verbs, apiGroups, resources, resourceNames }) => ({
        verbs,
        apiGroups,
        resources,
        ...(resourceNames.length > 0 && { resourceNames }),
      })),
    nonResourceRules: rules
      .filter(({ nonResourceURLs }) => nonResourceURLs.length > 0)
      .map(({ verbs, nonResourceURLs }) => ({ verbs, nonResourceURLs })),
    incomplete: false,
  };
}

/** The review that a path names, if it does. */
export function findReview(group: string, path: string[]): Review | undefined {
  return REVIEWS.find(
    review =>
      review.group === group && path.length === 1 && review.plural === path[0],
  );
}

/** A review with its answer filled in. Throws 400 for what is no review. */
export function answerReview(
  review: Review,
  body: unknown,
  user: User,
  authorizer: Authorizer,
) {
  const parsed = z
    .object({ spec: reviewSpec.default(reviewSpec.parse({})) })
    .safeParse(body ?? {});
  if (!parsed.success) {
    throw badRequest(
      `${review.kind} in version "v1" cannot be handled as a ${
        review.kind
      }: ${z.prettifyError(parsed.error)}`,
    );
  }
  const { spec } = parsed.data;
  return {
    kind: review.kind,
    apiVersion: `${review.group}/v1`,
    metadata: {},
    spec: (body as { spec?: unknown } | undefined)?.spec,
    status: review.answer(user, spec, authorizer),
  };
}
