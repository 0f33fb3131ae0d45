import { forbidden } from '../store/errors';
import { StatusError } from '../store/StatusError';
import type { ObjectStore } from '../store/types';
import { binds, parseBinding } from './bindings';
import { allows, rulesOf } from './rules';
import { Attributes, isResource, MASTERS, PolicyRule, User } from './types';

const group = 'rbac.authorization.k8s.io';
const EVERYTHING = ['*'];

const rule = (part: Partial<PolicyRule>): PolicyRule => ({
  verbs: [],
  apiGroups: [],
  resources: [],
  resourceNames: [],
  nonResourceURLs: [],
  ...part,
});

/** What `system:masters` may do. */
const ADMINISTRATION = [
  rule({
    verbs: EVERYTHING,
    apiGroups: EVERYTHING,
    resources: EVERYTHING,
  }),
  rule({ verbs: EVERYTHING, nonResourceURLs: EVERYTHING }),
];

/** What every user may do: Kubernetes' roles `system:discovery` and `system:basic-user`. */
const BASICS = [
  rule({
    verbs: ['get'],
    nonResourceURLs: ['/api', '/api/*', '/apis', '/apis/*', '/openapi*'],
  }),
  rule({
    verbs: ['create'],
    apiGroups: ['authorization.k8s.io'],
    resources: ['selfsubjectaccessreviews', 'selfsubjectrulesreviews'],
  }),
  rule({
    verbs: ['create'],
    apiGroups: ['authentication.k8s.io'],
    resources: ['selfsubjectreviews'],
  }),
];

/** Decides by the Roles and bindings that the store holds at the moment, as RBAC does. */
export class Authorizer {
  constructor(private readonly store: ObjectStore) {}

  /** Throws 403 in the API server's words where no rule allows it. */
  check(user: User, attributes: Attributes): void {
    if (!this.mayUse(user, attributes)) throw refusal(user, attributes);
  }

  mayUse(user: User, attributes: Attributes): boolean {
    const namespace = isResource(attributes) ? attributes.namespace : '';
    return this.rulesFor(user, namespace).some(each =>
      allows(each, attributes),
    );
  }

  /** Every rule that holds for a user in a namespace; without one, cluster-wide. */
  rulesFor(user: User, namespace: string): PolicyRule[] {
    if (user.groups.includes(MASTERS)) return ADMINISTRATION;
    return [
      ...BASICS,
      ...this.bound(user, 'clusterrolebindings', undefined),
      ...(namespace ? this.bound(user, 'rolebindings', namespace) : []),
    ];
  }

  private bound(
    user: User,
    plural: string,
    namespace: string | undefined,
  ): PolicyRule[] {
    return this.store.list({ group, plural }, { namespace }).flatMap(object => {
      const binding = parseBinding(object);
      if (!binding || !binds(binding, user)) return [];
      const { kind, name } = binding.roleRef;
      const role =
        kind === 'ClusterRole'
          ? this.store.get({ group, plural: 'clusterroles' }, { name })
          : namespace &&
            this.store.get({ group, plural: 'roles' }, { namespace, name });
      return role ? rulesOf(role) : [];
    });
  }
}

function refusal(user: User, attributes: Attributes): StatusError {
  const who = `User "${user.name}" cannot ${attributes.verb}`;
  if (!isResource(attributes)) {
    return new StatusError(
      403,
      'Forbidden',
      `forbidden: ${who} path "${attributes.path}"`,
      {},
    );
  }
  const { resource, subresource, namespace, name } = attributes;
  const wanted = subresource ? `${resource}/${subresource}` : resource;
  const where = namespace
    ? `in the namespace "${namespace}"`
    : 'at the cluster scope';
  return forbidden(
    { group: attributes.group, resource },
    name,
    `${who} resource "${wanted}" in API group "${attributes.group}" ${where}`,
  );
}
