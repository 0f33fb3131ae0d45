import { LifecycleRule } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';
import { parseAge } from './lifecycleRules';

const dateFormat = new Intl.DateTimeFormat(undefined, {
  dateStyle: 'medium',
  timeStyle: 'short',
});

function readableDate(at: string): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : dateFormat.format(time);
}

/** A function that says a lifecycle rule as a sentence, such as “Deletes everything older than 7 days”. */
export function useRuleSentence(): (rule: LifecycleRule) => string {
  const t = useTexts();
  return ({ target, mode, min_age: minAge, at }) => {
    const verb = mode === 'Delete' ? 'delete' : 'notify';
    const what = target === '*' ? 'all' : 'some';
    if (at !== undefined) {
      const date = readableDate(at);
      return t(`buckets.rule.${verb}.${what}At`, { target, date });
    }
    const parsed = parseAge(minAge ?? '');
    const age = parsed
      ? t(`buckets.age.${parsed.unit}`, { count: parsed.amount })
      : minAge ?? '';
    return t(`buckets.rule.${verb}.${what}Age`, { target, age });
  };
}
