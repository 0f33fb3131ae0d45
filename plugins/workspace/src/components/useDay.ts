import { useCallback } from 'react';
import { useLanguage } from './useLanguage';

/** A function that says the day of a time (RFC 3339); text that is no time stays. */
export function useDay(): (time: string) => string {
  const language = useLanguage();
  return useCallback(
    (time: string) => {
      const date = new Date(time);
      return Number.isNaN(date.getTime())
        ? time
        : date.toLocaleDateString(language, { dateStyle: 'medium' });
    },
    [language],
  );
}
