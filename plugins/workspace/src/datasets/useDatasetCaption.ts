import { DirectoryBucket } from '@eoepca/backstage-plugin-workspace-common';
import { LivePages } from '../api';
import { useTexts } from '../components';

/** How many buckets are shown, or why there are none. */
export function useDatasetCaption(
  { items, hasMore, loading }: LivePages<DirectoryBucket>,
  filtered: boolean,
): string {
  const t = useTexts();
  if (loading) return t('datasets.loading');
  if (!items) return '';
  if (items.length === 0) {
    return t(filtered ? 'datasets.noMatch' : 'datasets.none');
  }
  return hasMore
    ? t('datasets.shownSome', { total: String(items.length) })
    : t('datasets.shown', { count: items.length });
}
