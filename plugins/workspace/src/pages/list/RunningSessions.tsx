import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { SessionLink } from '@eoepca/backstage-plugin-workspace-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../components';
import { sessionRouteRef } from '../../routes';
import { SessionFactList } from '../../sessions/SessionFactList';

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      minWidth: '8em',
      '& > li + li': { marginTop: theme.spacing(0.5) },
    },
  }),
  { name: 'WorkspaceRunningSessions' },
);

interface RunningSessionsProps {
  workspace: string;
  sessions: Omit<SessionLink, 'url'>[];
}

/**
 * Links to sessions that are started, by way of the page that waits until they are ready, each with what is known of
 * it: the address in the list is one of the API, which a browser cannot follow without a token.
 */
export function RunningSessions(props: RunningSessionsProps) {
  const { workspace, sessions } = props;
  const t = useTexts();
  const classes = useStyles();
  const waitingPage = useRouteRef(sessionRouteRef);
  return (
    <ul className={classes.list}>
      {sessions.map(session => (
        <li key={session.name}>
          <Link
            to={waitingPage({ name: workspace, session: session.name })}
            aria-label={t('pages.list.openSession', {
              session: session.name,
              workspace,
            })}
          >
            {session.name}
          </Link>
          <SessionFactList compact facts={session} />
        </li>
      ))}
    </ul>
  );
}
