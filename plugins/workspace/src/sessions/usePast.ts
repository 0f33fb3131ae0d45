import { useEffect, useState } from 'react';

/** The longest that a browser's timer can wait. */
const LONGEST_MS = 2_147_483_647;

/** Whether a time (RFC 3339) has come, as soon as it has; never for none. */
export function usePast(time: string | undefined): boolean {
  const at = time === undefined ? NaN : Date.parse(time);
  const [now, setNow] = useState(() => Date.now());
  const isPast = at <= Math.max(now, Date.now());
  useEffect(() => {
    if (Number.isNaN(at) || isPast) {
      return undefined;
    }
    const wait = Math.min(at - Date.now(), LONGEST_MS);
    const timer = setTimeout(() => setNow(Date.now()), wait);
    return () => clearTimeout(timer);
  }, [at, isPast, now]);
  return isPast;
}
