import {
  LifecycleRule,
  lifecycleRuleProblem,
} from '@eoepca/backstage-plugin-workspace-common';
import { AgeUnit, parseAge } from '../components';

/** A lifecycle rule as the form holds it: what is typed, valid or not. */
export interface RuleDraft {
  target: string;
  mode: LifecycleRule['mode'];
  when: 'age' | 'date';
  amount: string;
  unit: AgeUnit;
  /** Local time as a `datetime-local` input gives it: `2027-01-31T12:00`. */
  at: string;
}

/** What a form with lifecycle rules holds of them. */
export interface RulesDraft {
  rules: RuleDraft[];
}

/** What can be wrong with a rule, named as in the messages. */
export type RuleProblem =
  | 'targetRequired'
  | 'targetStar'
  | 'targetTwice'
  | 'age'
  | 'atRequired'
  | 'atInvalid';

export const NEW_RULE: RuleDraft = {
  target: '*',
  mode: 'Delete',
  when: 'age',
  amount: '30',
  unit: 'd',
  at: '',
};

/** Rules are keyed by their target, so none may stand twice among the bucket's rules. */
export function targetProblem(
  target: string,
  otherTargets: readonly string[],
): RuleProblem | undefined {
  const trimmed = target.trim();
  if (!trimmed) {
    return 'targetRequired';
  }
  const rule = { target: trimmed, mode: 'Delete', min_age: '1d' } as const;
  if (lifecycleRuleProblem(rule)) {
    return 'targetStar';
  }
  return otherTargets.some(other => other.trim() === trimmed)
    ? 'targetTwice'
    : undefined;
}

export function amountProblem(amount: string): RuleProblem | undefined {
  return /^[1-9][0-9]{0,8}$/.test(amount.trim()) ? undefined : 'age';
}

export function atProblem(at: string): RuleProblem | undefined {
  if (!at) {
    return 'atRequired';
  }
  return Number.isNaN(Date.parse(at)) ? 'atInvalid' : undefined;
}

/** The rule that a valid draft stands for; a date becomes UTC. */
export function toLifecycleRule(draft: RuleDraft): LifecycleRule {
  const rule = { target: draft.target.trim(), mode: draft.mode };
  return draft.when === 'age'
    ? { ...rule, min_age: `${Number(draft.amount)}${draft.unit}` }
    : { ...rule, at: new Date(draft.at).toISOString().replace('.000Z', 'Z') };
}

/** The draft that shows a rule: times to the minute, in local time. */
export function fromLifecycleRule(rule: LifecycleRule): RuleDraft {
  const { target, mode, min_age: minAge = '', at } = rule;
  const age = parseAge(minAge);
  return {
    target,
    mode,
    when: at === undefined ? 'age' : 'date',
    amount: age ? String(age.amount) : minAge,
    unit: age?.unit ?? NEW_RULE.unit,
    at: at === undefined ? '' : toLocalTime(at),
  };
}

/** The rules of a form; those that nobody has touched stay as they were, to the second. */
export function toLifecycleRules(
  drafts: readonly RuleDraft[],
  before: readonly LifecycleRule[] = [],
): LifecycleRule[] {
  const known = new Map(
    before.map(rule => [keyOf(fromLifecycleRule(rule)), rule]),
  );
  return drafts.map(draft => known.get(keyOf(draft)) ?? toLifecycleRule(draft));
}

function keyOf({ target, mode, when, amount, unit, at }: RuleDraft): string {
  return JSON.stringify([target, mode, when, amount, unit, at]);
}

function toLocalTime(at: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return '';
  const shifted = time.getTime() - time.getTimezoneOffset() * 60_000;
  return new Date(shifted).toISOString().slice(0, 16);
}
