import { useCallback } from 'react';
import { relativeTime } from '../timeInWords';
import { useDay } from '../useDay';
import { useLanguage } from '../useLanguage';
import { useTexts } from '../useTexts';

/** A function that says when something expires, or expired, at a time (RFC 3339): how far off that is, and the day. */
export function useExpiryText(): (time: string) => string {
  const t = useTexts();
  const day = useDay();
  const language = useLanguage();
  return useCallback(
    (time: string) => {
      const at = Date.parse(time);
      const now = Date.now();
      if (Number.isNaN(at)) return time;
      return t(at > now ? 'common.expiry.expires' : 'common.expiry.expired', {
        relative: relativeTime(at, now, language),
        date: day(time),
      });
    },
    [t, day, language],
  );
}
