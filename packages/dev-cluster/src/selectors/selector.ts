import type { ResourceDefinition } from '../registry/types';
import type { KubeObject } from '../store/types';
import { parseFieldSelector } from './fields';
import { parseLabelSelector } from './labels';

/** Which objects a list or watch is about; `undefined` where it is all of them. */
export type Selector = (object: KubeObject) => boolean;

/** Both selectors of a request as one. Throws 400 for what cannot be parsed. */
export function parseSelectors(
  query: URLSearchParams,
  definition: ResourceDefinition,
): Selector | undefined {
  const labels = query.get('labelSelector');
  const fields = query.get('fieldSelector');
  if (!labels && !fields) return undefined;
  const byLabels = parseLabelSelector(labels ?? '');
  const byFields = parseFieldSelector(fields ?? '', definition);
  return object => byLabels(object.metadata.labels ?? {}) && byFields(object);
}
