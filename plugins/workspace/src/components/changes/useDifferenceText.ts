import {
  humanSize,
  isStoreType,
  LifecycleRule,
  parseQuantity,
} from '@eoepca/backstage-plugin-workspace-common';
import { useRuleSentence } from '../useRuleSentence';
import { useDay } from '../useDay';
import { useLanguage } from '../useLanguage';
import { Texts, useTexts } from '../useTexts';
import { Difference, FieldChange } from './differences';
import { labelOf, valueText } from './fieldTexts';
import { Thing } from './things';

/** Says what differs in the words of the pages: “Added: member dave (Role: Admin)”. */
export function useDifferenceText(): (difference: Difference) => string {
  const t = useTexts();
  const valueOf = useValueText(t);
  const changeText = ({ field, from, to }: FieldChange) =>
    t('common.changes.fieldChanged', {
      field: labelOf(field, t),
      from: valueOf(field, from),
      to: valueOf(field, to),
    });
  const nameOf = ({ kind, name, of }: Thing) => {
    if (isStoreType(kind)) return t(`stores.changed.${kind}`, { name });
    return kind === 'grant'
      ? t('common.changes.thing.grant', { name, grantee: of ?? '' })
      : t(`common.changes.thing.${kind}`, { name });
  };
  const detailsOf = ({ fields }: Thing) =>
    Object.entries(fields)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([field, value]) =>
        t('common.changes.field', {
          field: labelOf(field, t),
          value: valueOf(field, value),
        }),
      )
      .join('; ');

  return difference => {
    switch (difference.what) {
      case 'setting':
        return changeText(difference.field);
      case 'changed':
        return t('common.changes.thingChanged', {
          thing: nameOf(difference.thing),
          changes: difference.fields.map(changeText).join('; '),
        });
      case 'removed':
        return t('common.changes.thingRemoved', {
          thing: nameOf(difference.thing),
        });
      default: {
        const thing = nameOf(difference.thing);
        const details = detailsOf(difference.thing);
        return details
          ? t('common.changes.thingAddedWith', { thing, details })
          : t('common.changes.thingAdded', { thing });
      }
    }
  };
}

/** A rule as resources have it, or as the API does. */
type AnyRule = LifecycleRule & { minAge?: string };

function useValueText(t: Texts) {
  const language = useLanguage();
  const day = useDay();
  const ruleSentence = useRuleSentence();
  return (field: string, value: unknown): string => {
    if (/lifecycle_?rules$/i.test(field) && Array.isArray(value)) {
      return value.length > 0
        ? value
            .map(({ minAge, ...rule }: AnyRule) =>
              ruleSentence({ min_age: minAge, ...rule }),
            )
            .join(', ')
        : t('settings.notSet');
    }
    if (typeof value === 'string') {
      if (/(At|_at)$/.test(field)) return day(value);
      const isSize = /memory|storage$/i.test(field) && parseQuantity(value);
      if (isSize) return humanSize(value, language);
    }
    return valueText(field, value, t);
  };
}
