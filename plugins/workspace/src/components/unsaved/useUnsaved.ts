import { useEffect } from 'react';
import { holdUnsaved } from './unsaved';

/** Has the browser ask before the page is left for good while something is unsaved. */
export function useUnsaved(isUnsaved: boolean): void {
  useEffect(() => (isUnsaved ? holdUnsaved() : undefined), [isUnsaved]);
}
