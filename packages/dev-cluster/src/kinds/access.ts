import { builtin } from './builtin';

const group = 'rbac.authorization.k8s.io';

/** Who may do what; authorization/ reads these at each request. */
export const access = [
  builtin({
    kind: 'ServiceAccount',
    plural: 'serviceaccounts',
    shortNames: ['sa'],
  }),
  builtin({ group, kind: 'Role', plural: 'roles' }),
  builtin({ group, kind: 'RoleBinding', plural: 'rolebindings' }),
  builtin({
    group,
    kind: 'ClusterRole',
    plural: 'clusterroles',
    namespaced: false,
  }),
  builtin({
    group,
    kind: 'ClusterRoleBinding',
    plural: 'clusterrolebindings',
    namespaced: false,
  }),
];
