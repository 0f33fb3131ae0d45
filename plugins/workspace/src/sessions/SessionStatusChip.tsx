import { StatusChip, StatusLevel, useTexts } from '../components';
import { SessionStatus } from './sessionStatus';

const LEVELS: Record<SessionStatus, StatusLevel> = {
  running: 'ok',
  starting: 'running',
  stopping: 'pending',
  restarting: 'running',
  stopped: 'off',
  failed: 'error',
};

/** How a session stands. */
export function SessionStatusChip({ status }: { status: SessionStatus }) {
  const t = useTexts();
  return (
    <StatusChip level={LEVELS[status]}>
      {t(`sessions.state.${status}`)}
    </StatusChip>
  );
}
