import { Directory } from '../../api';
import { useTexts } from '../../components';

/** How many buckets are shown, or why there are none. */
export function useDirectoryCaption(
  { items, hasMore, loading }: Directory,
  q: string,
): string {
  const t = useTexts();
  if (loading) return t('access.directory.loading');
  if (!items) return '';
  if (items.length === 0) {
    return q
      ? t('access.directory.noMatch', { text: q })
      : t('access.directory.none');
  }
  return hasMore
    ? t('access.directory.shownSome', { total: String(items.length) })
    : t('access.directory.shown', { count: items.length });
}
