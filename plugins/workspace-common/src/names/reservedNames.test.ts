import { reservedNameProblem } from './reservedNames';

describe('reservedNameProblem', () => {
  it.each([
    ...['default', 'kube-system', 'kube-x', 'crossplane-system', 'openshift-x'],
    ...['account', 'account-console', 'admin-cli', 'broker', 'master-realm'],
    ...['realm-management', 'security-admin-console', 'workspace-api'],
    ...['minio', 'minio-secret', 'editor', 'full', 'full-maps'],
  ])('reserves %s by default', name => {
    expect(reservedNameProblem(name)).toEqual({
      code: 'workspace-name.reserved',
      message: `The name '${name}' is reserved; choose another one.`,
      params: { name },
    });
  });

  it.each(['alice', 'kubernetes-lab', 'kube', 'data-science', 'fullness'])(
    'leaves %s to whoever wants it',
    name => {
      expect(reservedNameProblem(name)).toBeUndefined();
    },
  );

  it.each([
    ['argo', 'argo', true],
    ['argo-x', 'argo', false],
    ['argo-x', 'argo-*', true],
    ['argo', 'argo-*', false],
    ['x-system', '*-system', true],
    ['system-x', '*-system', false],
    ['an-argo-lab', '*argo*', true],
    ['anything', '*', true],
    ['a.c', 'a?c', false],
  ])('says of %s with %s: %s', (name, pattern, reserved) => {
    expect(Boolean(reservedNameProblem(name, [pattern]))).toBe(reserved);
  });
});
