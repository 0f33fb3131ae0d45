import { useEffect, useState } from 'react';
import { relativeTime } from './timeInWords';
import { useLanguage } from './useLanguage';

const UPDATE_MS = 30_000;

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), UPDATE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** How long ago, or how far ahead, a time (RFC 3339) is; the exact time is its title. Text that is no time stays. */
export function RelativeTime(props: { time: string }) {
  const now = useNow();
  const language = useLanguage();
  const date = new Date(props.time);
  if (Number.isNaN(date.getTime())) {
    return <span>{props.time}</span>;
  }
  const exact = date.toLocaleString(language, {
    dateStyle: 'full',
    timeStyle: 'medium',
  });
  return (
    <time dateTime={props.time} title={exact}>
      {relativeTime(date.getTime(), Math.max(now, Date.now()), language)}
    </time>
  );
}
