import { LifecycleRule } from '@eoepca/backstage-plugin-workspace-common';
import { useLanguage } from './useLanguage';
import { useTexts } from './useTexts';
import { parseAge } from '../buckets/lifecycleRules';

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
