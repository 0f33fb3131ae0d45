import { isObject } from '../schema/types';

/** Who is asking, as the token says. */
export interface User {
  name: string;
}

/** Kinds that are answered at once and stored nowhere: group, plural, kind and the status. */
interface Review {
  group: string;
  plural: string;
  kind: string;
  answer(user: User): unknown;
}

const EVERYTHING = { verbs: ['*'], apiGroups: ['*'], resources: ['*'] };
const authorization = 'authorization.k8s.io';
const authentication = 'authentication.k8s.io';

/** Everybody who is let in may do everything. */
export const REVIEWS: Review[] = [
  ...['SelfSubjectAccessReview', 'SubjectAccessReview'].map(kind => ({
    group: authorization,
    plural: `${kind.toLowerCase()}s`,
    kind,
    answer: () => ({ allowed: true }),
  })),
  {
    group: authorization,
    plural: 'selfsubjectrulesreviews',
    kind: 'SelfSubjectRulesReview',
    answer: () => ({
      resourceRules: [EVERYTHING],
      nonResourceRules: [{ verbs: ['*'], nonResourceURLs: ['*'] }],
      incomplete: false,
    }),
  },
  {
    group: authentication,
    plural: 'selfsubjectreviews',
    kind: 'SelfSubjectReview',
    answer: user => ({
      userInfo: {
        username: user.name,
        groups: ['system:masters', 'system:authenticated'],
      },
    }),
  },
];

/** The review that a path names, if it does. */
export function findReview(group: string, path: string[]): Review | undefined {
  return REVIEWS.find(
    review =>
      review.group === group && path.length === 1 && review.plural === path[0],
  );
}

/** A review with its answer filled in. */
export function answerReview(review: Review, body: unknown, user: User) {
  const given = isObject(body) ? body : {};
  return {
    kind: review.kind,
    apiVersion: `${review.group}/v1`,
    metadata: {},
    spec: given.spec,
    status: review.answer(user),
  };
}
