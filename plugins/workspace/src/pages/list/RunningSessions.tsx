import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { SessionLink } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { useTexts } from '../../components';
import { sessionRouteRef } from '../../routes';

interface RunningSessionsProps {
  workspace: string;
  sessions: Pick<SessionLink, 'name'>[];
}

/**
 * Links to sessions that are started, by way of the page that waits until they are ready: the address in the list is
 * one of the API, which a browser cannot follow without a token.
 */
export function RunningSessions(props: RunningSessionsProps) {
  const { workspace, sessions } = props;
  const t = useTexts();
  const waitingPage = useRouteRef(sessionRouteRef);
  return (
    <Box display="flex" flexWrap="wrap" gridGap={12}>
      {sessions.map(({ name }) => (
        <Link
          key={name}
          to={waitingPage({ name: workspace, session: name })}
          aria-label={t('pages.list.openSession', { session: name, workspace })}
        >
          {name}
        </Link>
      ))}
    </Box>
  );
}
