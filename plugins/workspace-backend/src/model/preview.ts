import {
  ResourceChange,
  ResourceContent,
} from '@eoepca/backstage-plugin-workspace-common';
import { ResourceKind } from './kinds';
import { Permissions, seenAnnotations, seenSpec } from './seen';
import { sayHidden } from './shape';
import { KubernetesObject } from './kubernetes';

/**
 * A resource before and after a write, as far as the caller may see what people decide about it: no more than their view
 * tells. Where only a hidden part changes, that is said, and neither part.
 *
 * @param before - absent where the resource is created
 * @param after - absent where it is deleted; one of the two is there
 */
export function changeSeen(
  kind: ResourceKind,
  before: KubernetesObject | undefined,
  after: KubernetesObject | undefined,
  permissions: Permissions,
): ResourceChange {
  const { name } = (after ?? before)!.metadata;
  const seen = (
    object: KubernetesObject,
    previous?: KubernetesObject,
  ): ResourceContent => ({
    annotations: seenAnnotations(object, permissions),
    spec: seenSpec(kind, object, permissions, sayHidden, previous),
  });
  return {
    kind: kind.kind,
    name,
    ...(before && { before: seen(before) }),
    ...(after && { after: seen(after, before) }),
  };
}
