import type { ResourceDefinition } from '../registry/types';
import { badRequest } from '../store/errors';
import type { KubeObject } from '../store/types';

export type FieldSelector = (object: KubeObject) => boolean;

const REQUIREMENT = /^([^=!]+?)(==|=|!=)(.*)$/;

/** Reads a field selector (`metadata.name=x,type!=y`). Throws 400 for fields that the kind does not offer. */
export function parseFieldSelector(
  text: string,
  { rules }: ResourceDefinition,
): FieldSelector {
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
