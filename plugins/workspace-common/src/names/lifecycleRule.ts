import { LifecycleRule } from '../api/types';
import { NameProblem } from './problem';

/** `*`, or a path or prefix with an optional `*` at its end: the Storage definition's own pattern. */
const TARGET = /^(\*|[^*]+(\*)?)$/;
/** A count and a unit, e.g. `7d`: the Storage definition's own pattern. */
const MIN_AGE = /^\+?[0-9]+[smhdw]$/;
const RFC3339 =
  /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/**
 * A problem of one lifecycle rule and the field that it stands at; without `field` it concerns the rule as a whole.
 *
 * @public
 */
export interface LifecycleRuleProblem extends NameProblem {
  field?: keyof LifecycleRule;
}

/**
 * What is wrong with a lifecycle rule; `undefined` when nothing is.
 *
 * @public
 */
export function lifecycleRuleProblem(
  rule: LifecycleRule,
): LifecycleRuleProblem | undefined {
  if (!TARGET.test(rule.target)) {
    return {
      field: 'target',
      code: 'lifecycle-rule.target',
      message:
        "The target must be '*', or a path or prefix with at most one '*', at its end, like 'tmp/*'.",
    };
  }
  if (rule.mode !== 'Notify' && rule.mode !== 'Delete') {
    return {
      field: 'mode',
      code: 'lifecycle-rule.mode',
      message: "The mode must be 'Notify' or 'Delete'; choose one of them.",
    };
  }
  return whenProblem(rule);
}

function whenProblem(rule: LifecycleRule): LifecycleRuleProblem | undefined {
  if ((rule.min_age === undefined) === (rule.at === undefined)) {
    return {
      code: 'lifecycle-rule.when',
      message:
        'A rule needs either an age (min_age) or a time (at), not both; set exactly one of them.',
    };
  }
  if (rule.min_age !== undefined && !MIN_AGE.test(rule.min_age)) {
    return {
      field: 'min_age',
      code: 'lifecycle-rule.min-age',
      message:
        "The age must be a whole number with a unit: s, m, h, d or w, like '7d'.",
    };
  }
  if (rule.at !== undefined && !isTimestamp(rule.at)) {
    return {
      field: 'at',
      code: 'lifecycle-rule.at',
      message:
        "The time must have the form '2026-03-01T09:00:00Z' (RFC 3339), with a time zone.",
    };
  }
  return undefined;
}

/**
 * Whether a text is a point in time by RFC 3339, as Kubernetes' `date-time` wants it.
 *
 * @public
 */
export function isTimestamp(text: string): boolean {
  return RFC3339.test(text) && !Number.isNaN(Date.parse(text));
}
