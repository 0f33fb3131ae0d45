import {
  compareQuantities,
  parseQuantity,
  ZERO_QUANTITY,
} from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';

/** A function that says what is wrong with a size; undefined when nothing is. No size at all is up to the provider. */
export function useSizeProblem(): (size: string) => string | undefined {
  const t = useTexts();
  return size => {
    if (!size.trim()) return undefined;
    const quantity = parseQuantity(size);
    return quantity && compareQuantities(quantity, ZERO_QUANTITY) > 0
      ? undefined
      : t('settings.sizeProblem');
  };
}
