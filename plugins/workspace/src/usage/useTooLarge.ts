import {
  storageShortage,
  StorageUsage,
} from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';
import { useSize } from './useSize';

/**
 * A function that says when further volumes don't fit in what is left of the quota; undefined when they do.
 *
 * @param what - whether they are new, or what present ones grow by
 */
export function useTooLarge(
  usage: StorageUsage | undefined,
  what: 'tooLarge' | 'growsTooLarge' = 'tooLarge',
): (sizes: readonly string[]) => string | undefined {
  const t = useTexts();
  const size = useSize();
  return sizes => {
    const shortage = storageShortage(usage, sizes);
    return (
      shortage &&
      t(`usage.${what}`, {
        size: size(shortage.wanted),
        remaining: size(shortage.remaining),
        quota: size(shortage.quota),
      })
    );
  };
}
