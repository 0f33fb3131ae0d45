import { useEffect, useState } from 'react';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../../components';

/** Such as `0:07` or `12:30`. */
function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const SLOW_MS = 3 * 60_000;

/** How long somebody has been waiting; not read out, since it changes every second. */
export function Elapsed({ since }: { since: number }) {
  const t = useTexts();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t('sessions.wait.elapsed', { time: minutesAndSeconds(now - since) })}
      </Typography>
      {now - since > SLOW_MS && (
        <Typography variant="body2">{t('sessions.wait.slow')}</Typography>
      )}
    </>
  );
}
