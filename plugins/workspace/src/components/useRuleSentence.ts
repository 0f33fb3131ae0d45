import { LifecycleRule } from '@eoepca/backstage-plugin-workspace-common';
import { useLanguage } from './useLanguage';
import { useTexts } from './useTexts';

/** Seconds, minutes, hours, days, weeks: the units of an age in the Storage definition. */
export const AGE_UNITS = ['s', 'm', 'h', 'd', 'w'] as const;

export type AgeUnit = (typeof AGE_UNITS)[number];

/** The number and unit of an age such as `7d`; undefined where it is of another form. */
export function parseAge(
  age: string,
): { amount: number; unit: AgeUnit } | undefined {
  const match = /^\+?([0-9]+)([smhdw])$/.exec(age);
  return match
    ? { amount: Number(match[1]), unit: match[2] as AgeUnit }
    : undefined;
}

function readableDate(at: string, language: string): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime())
    ? at
    : time.toLocaleString(language, {
        dateStyle: 'medium',
        timeStyle: 'short',
      });
}

/** A function that says a lifecycle rule as a sentence, such as “Deletes everything older than 7 days”. */
export function useRuleSentence(): (rule: LifecycleRule) => string {
  const t = useTexts();
  const language = useLanguage();
  return ({ target, mode, min_age: minAge, at }) => {
    const verb = mode === 'Delete' ? 'delete' : 'notify';
    const what = target === '*' ? 'all' : 'some';
    if (at !== undefined) {
      const date = readableDate(at, language);
      return t(`buckets.rule.${verb}.${what}At`, { target, date });
    }
    const parsed = parseAge(minAge ?? '');
    const age = parsed
      ? t(`buckets.age.${parsed.unit}`, { count: parsed.amount })
      : minAge ?? '';
    return t(`buckets.rule.${verb}.${what}Age`, { target, age });
  };
}
