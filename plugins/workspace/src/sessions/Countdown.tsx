import { useEffect, useState } from 'react';
import { RelativeTime } from '../components';

const HOUR_MS = 3_600_000;

/** How long until a time, by the second in the last hour; not read out as it changes. */
export function Countdown({ until }: { until: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(0, Date.parse(until) - now);
  if (left >= HOUR_MS) {
    return <RelativeTime time={until} />;
  }
  const seconds = Math.ceil(left / 1000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(
    2,
    '0',
  )}`;
  return (
    <time dateTime={until} aria-live="off">
      {text}
    </time>
  );
}
