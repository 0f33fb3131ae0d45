import { useEffect } from 'react';
import { configApiRef, useApi } from '@backstage/core-plugin-api';

/**
 * Names the browser's tab after the page, its most telling part first, and then the portal. When the page is left, the
 * portal's name alone remains, as not every page names itself.
 */
export function useDocumentTitle(parts: readonly string[]): void {
  const portal =
    useApi(configApiRef).getOptionalString('app.title') || 'Backstage';
  const title = [...parts, portal].join(' | ');
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(
    () => () => {
      document.title = portal;
    },
    [portal],
  );
}
