import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { SessionLink } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import { makeStyles } from '@material-ui/core/styles';
import OpenInNewIcon from '@material-ui/icons/OpenInNew';
import { useTexts } from '../../components';
import { sessionRouteRef } from '../../routes';
import { webUrl } from '../../sessions/webUrl';

const useStyles = makeStyles(
  theme => ({
    link: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
    },
  }),
  { name: 'WorkspaceRunningSessions' },
);

interface RunningSessionsProps {
  workspace: string;
  sessions: SessionLink[];
}

/** Links to sessions that are started: to the session itself, or to where one waits for it. */
export function RunningSessions(props: RunningSessionsProps) {
  const { workspace, sessions } = props;
  const t = useTexts();
  const classes = useStyles();
  const waitingPage = useRouteRef(sessionRouteRef);
  return (
    <Box display="flex" flexWrap="wrap" gridGap={12}>
      {sessions.map(({ name, url }) => {
        const address =
          webUrl(url) ?? waitingPage({ name: workspace, session: name });
        return (
          <Link
            key={name}
            to={address}
            noTrack
            className={classes.link}
            aria-label={t('pages.list.openSession', {
              session: name,
              workspace,
            })}
          >
            {name}
            <OpenInNewIcon fontSize="inherit" />
          </Link>
        );
      })}
    </Box>
  );
}
