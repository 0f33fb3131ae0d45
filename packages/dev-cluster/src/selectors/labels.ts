import { labelValueProblem, qualifiedNameProblem } from '../meta/names';
import { badRequest } from '../store/errors';

type Labels = Record<string, string>;

/** Whether an object's labels match. */
type LabelSelector = (labels: Labels) => boolean;

const EQUALITY = /^([^\s=!,()]+)\s*(==|=|!=)\s*([^\s=!,()]*)$/;
const MEMBERSHIP = /^([^\s=!,()]+)\s+(in|notin)\s*\(([^()]*)\)$/;
const EXISTENCE = /^(!?)\s*([^\s=!,()]+)$/;

/**
 * Reads a label selector: `a=b`, `a!=b`, `a in (b,c)`, `a notin (b,c)`, `a`, `!a`, joined by commas.
 * Throws 400 for anything else.
 */
export function parseLabelSelector(text: string): LabelSelector {
  const requirements = splitOutsideParentheses(text)
    .map(part => part.trim())
    .filter((part, _index, all) => part !== '' || all.length > 1)
    .map(parseRequirement);
  return labels => requirements.every(matches => matches(labels));
}

function parseRequirement(text: string): LabelSelector {
  const equality = EQUALITY.exec(text);
  if (equality) {
    const [, key, operator, value] = equality;
    checkKey(key);
    checkValue(value);
    return operator === '!='
      ? labels => labels[key] !== value
      : labels => labels[key] === value;
  }
  const membership = MEMBERSHIP.exec(text);
  if (membership) {
    const [, key, operator, list] = membership;
    checkKey(key);
    const values = list.split(',').map(value => value.trim());
    values.forEach(checkValue);
    return operator === 'in'
      ? labels => key in labels && values.includes(labels[key])
      : labels => !(key in labels && values.includes(labels[key]));
  }
  const existence = EXISTENCE.exec(text);
  if (!existence) {
    throw badRequest(`unable to parse requirement: ${JSON.stringify(text)}`);
  }
  const [, negated, key] = existence;
  checkKey(key);
  return negated ? labels => !(key in labels) : labels => key in labels;
}

function splitOutsideParentheses(text: string): string[] {
  return text.split(/,(?![^()]*\))/);
}

function checkKey(key: string): void {
  const problem = qualifiedNameProblem(key);
  if (problem) {
    throw badRequest(
      `unable to parse requirement: key: Invalid value: ${JSON.stringify(
        key,
      )}: ${problem}`,
    );
  }
}

function checkValue(value: string): void {
  const problem = labelValueProblem(value);
  if (problem) {
    throw badRequest(
      `unable to parse requirement: values: Invalid value: ${JSON.stringify(
        value,
      )}: ${problem}`,
    );
  }
}
