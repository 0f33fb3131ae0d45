import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Session } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import OpenInNewIcon from '@material-ui/icons/OpenInNew';
import { useTexts } from '../components';
import { sessionRouteRef } from '../routes';
import { sessionStatus } from './sessionStatus';
import { webUrl } from './webUrl';

/** What the way to the waiting page is for. */
const LABELS = {
  starting: 'openStarting',
  failed: 'whyOf',
  stopping: 'openStopped',
  restarting: 'openStarting',
  stopped: 'openStopped',
} as const;

interface OpenSessionButtonProps {
  workspace: string;
  session: Session;
}

/**
 * Opens a session that runs in a new tab; leads to the waiting page otherwise. A session whose address no browser
 * should follow has no such button.
 */
export function OpenSessionButton(props: OpenSessionButtonProps) {
  const { workspace, session } = props;
  const { name } = session;
  const t = useTexts();
  const sessionPage = useRouteRef(sessionRouteRef);
  const status = sessionStatus(session);

  if (status === 'running') {
    const url = webUrl(session.url);
    return url ? (
      <Button
        size="small"
        color="primary"
        variant="contained"
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        endIcon={<OpenInNewIcon />}
        aria-label={t('sessions.action.openNewTab', { name })}
      >
        {t('sessions.action.open')}
      </Button>
    ) : null;
  }
  const label = LABELS[status];
  return (
    <LinkButton
      size="small"
      color="primary"
      variant="outlined"
      to={sessionPage({ name: workspace, session: name })}
      aria-label={t(`sessions.action.${label}`, { name })}
    >
      {t(status === 'failed' ? 'sessions.action.why' : 'sessions.action.open')}
    </LinkButton>
  );
}
