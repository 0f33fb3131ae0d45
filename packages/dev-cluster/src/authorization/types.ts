/** Who is asking, as their token says. */
export interface User {
  name: string;
  groups: string[];
}

/** What a request wants of an object or a collection; `name` is empty where a collection is meant. */
export interface ResourceAttributes {
  verb: string;
  group: string;
  resource: string;
  subresource: string;
  namespace: string;
  name: string;
}

/** What a request wants of any other path. */
interface PathAttributes {
  verb: string;
  path: string;
}

export type Attributes = ResourceAttributes | PathAttributes;

/** A rule of a Role or ClusterRole. */
export interface PolicyRule {
  verbs: string[];
  apiGroups: string[];
  resources: string[];
  resourceNames: string[];
  nonResourceURLs: string[];
}

export const MASTERS = 'system:masters';
export const AUTHENTICATED = 'system:authenticated';

export function isResource(
  attributes: Attributes,
): attributes is ResourceAttributes {
  return 'resource' in attributes;
}
