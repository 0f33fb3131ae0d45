import { z } from 'zod';
import type { KubeObject } from '../store/types';
import type { User } from './types';

const binding = z.object({
  roleRef: z.object({ kind: z.string(), name: z.string() }),
  subjects: z
    .array(
      z.object({
        kind: z.string(),
        name: z.string(),
        namespace: z.string().optional(),
      }),
    )
    .nullish()
    .transform(list => list ?? []),
});

/** Which role a binding gives, and to whom. */
export type Binding = z.infer<typeof binding>;
type Subject = Binding['subjects'][number];

/** What a RoleBinding or ClusterRoleBinding says; `undefined` where it makes no sense. */
export function parseBinding(object: KubeObject): Binding | undefined {
  const parsed = binding.safeParse(object);
  return parsed.success ? parsed.data : undefined;
}

/** Whether a binding's subjects include a user. */
export function binds({ subjects }: Binding, user: User): boolean {
  return subjects.some(subject => isUser(subject, user));
}

function isUser({ kind, name, namespace }: Subject, user: User): boolean {
  if (kind === 'User') return user.name === name;
  if (kind === 'Group') return user.groups.includes(name);
  return (
    kind === 'ServiceAccount' &&
    namespace !== undefined &&
    user.name === serviceAccountUser({ namespace, name }).name
  );
}

/** The user that a ServiceAccount is. */
export function serviceAccountUser(account: {
  namespace: string;
  name: string;
}): User {
  const { namespace, name } = account;
  return {
    name: `system:serviceaccount:${namespace}:${name}`,
    groups: [
      'system:serviceaccounts',
      `system:serviceaccounts:${namespace}`,
      'system:authenticated',
    ],
  };
}
