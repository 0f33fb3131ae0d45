import { Config } from '@backstage/config';
import { readText, wrong } from './values';
import { Mark, Ownership } from '../model/ownership';

/**
 * What proves whose Secrets and namespaces are: `workspace.secrets` and `workspace.namespaces`.
 *
 * @throws InputError naming the key of what makes no sense
 */
export function readOwnership(
  config: Config | undefined,
  of: 'secrets' | 'namespaces',
): Ownership {
  const proof = readText(config, `${of}.ownership`) ?? 'marks';
  if (proof !== 'marks' && proof !== 'name') {
    throw wrong(`${of}.ownership`, 'marks or name');
  }
  const marks = config?.getOptionalConfigArray(`${of}.marks`) ?? [];
  return {
    proof,
    marks: marks.map((mark, index) => readMark(mark, `${of}.marks[${index}]`)),
  };
}

function readMark(config: Config, where: string): Mark {
  const label = config.getOptionalString('label');
  const annotation = config.getOptionalString('annotation');
  const value = config.getOptionalString('value') ?? '<name>';
  const key = label ?? annotation;
  if (!key || (label && annotation)) {
    throw wrong(where, 'either a label or an annotation');
  }
  // A value that is the same for every workspace would give each the objects of all.
  if (!value.includes('<name>') && !value.includes('<principal>')) {
    throw wrong(`${where}.value`, 'one with <name> or <principal> in it');
  }
  return { on: label ? 'labels' : 'annotations', key, value };
}
