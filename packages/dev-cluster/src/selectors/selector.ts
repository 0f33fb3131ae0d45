import type { ResourceDefinition } from '../registry/types';
import { badRequest } from '../store/errors';
import type { KubeObject } from '../store/types';
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

const REQUIREMENT = /^([^=!]+?)(==|=|!=)(.*)$/;

/** Reads a field selector (`metadata.name=x,type!=y`). Throws 400 for fields that the kind does not offer. */
function parseFieldSelector(
  text: string,
  { rules }: ResourceDefinition,
): Selector {
  const selectable: Record<string, (object: KubeObject) => unknown> = {
    'metadata.name': object => object.metadata.name,
    'metadata.namespace': object => object.metadata.namespace ?? '',
    ...rules.selectable,
  };
  const requirements = text
    .split(',')
    .filter(part => part !== '')
    .map(part => {
      const match = REQUIREMENT.exec(part);
      if (!match) {
        throw badRequest(
          `invalid selector: '${part}'; can't understand '${part}'`,
        );
      }
      const [, field, operator, value] = match;
      const pick = selectable[field];
      if (!pick) throw badRequest(`field label not supported: ${field}`);
      return (object: KubeObject) =>
        (String(pick(object) ?? '') === value) === (operator !== '!=');
    });
  return object => requirements.every(matches => matches(object));
}
