import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { SessionLink } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import OpenInNewIcon from '@material-ui/icons/OpenInNew';
import { useTexts } from '../../components';
import { sessionRouteRef } from '../../routes';
import { webUrl } from '../../sessions/webUrl';

interface RunningSessionsProps {
  workspace: string;
  sessions: SessionLink[];
}

/** Links to sessions that are started: to the session itself, or to where one waits for it. */
export function RunningSessions(props: RunningSessionsProps) {
  const { workspace, sessions } = props;
  const t = useTexts();
  const waitingPage = useRouteRef(sessionRouteRef);
  return (
    <Box display="flex" flexWrap="wrap" gridGap={8}>
      {sessions.map(({ name, url }) => {
        const address =
          webUrl(url) ?? waitingPage({ name: workspace, session: name });
        return (
          <Link
            key={name}
            to={address}
            noTrack
            aria-label={t('pages.list.openSession', {
              session: name,
              workspace,
            })}
          >
            {name} <OpenInNewIcon fontSize="inherit" />
          </Link>
        );
      })}
    </Box>
  );
}
