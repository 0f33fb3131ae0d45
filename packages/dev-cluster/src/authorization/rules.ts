import { z } from 'zod';
import type { KubeObject } from '../store/types';
import { Attributes, isResource, PolicyRule } from './types';

const texts = z
  .array(z.string())
  .nullish()
  .transform(list => list ?? []);

const role = z.object({
  rules: z
    .array(
      z.object({
        verbs: texts,
        apiGroups: texts,
        resources: texts,
        resourceNames: texts,
        nonResourceURLs: texts,
      }),
    )
    .nullish()
    .transform(list => list ?? []),
});

/** The rules of a Role or ClusterRole; none where it makes no sense. */
export function rulesOf(object: KubeObject): PolicyRule[] {
  const parsed = role.safeParse(object);
  return parsed.success ? parsed.data.rules : [];
}

/** Whether a rule allows a request. */
export function allows(rule: PolicyRule, attributes: Attributes): boolean {
  if (!holds(rule.verbs, attributes.verb)) return false;
  if (!isResource(attributes)) {
    return rule.nonResourceURLs.some(url => matchesPath(url, attributes.path));
  }
  const { group, resource, subresource, name } = attributes;
  const wanted = subresource ? `${resource}/${subresource}` : resource;
  const { resources, resourceNames } = rule;
  return (
    holds(rule.apiGroups, group) &&
    (holds(resources, wanted) ||
      (subresource !== '' && resources.includes(`*/${subresource}`))) &&
    (resourceNames.length === 0 || resourceNames.includes(name))
  );
}

function holds(list: string[], value: string): boolean {
  return list.includes('*') || list.includes(value);
}

function matchesPath(url: string, path: string): boolean {
  return url.endsWith('*') ? path.startsWith(url.slice(0, -1)) : url === path;
}
