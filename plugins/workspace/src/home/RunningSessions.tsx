import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceSummary } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';
import { sessionRouteRef } from '../routes';
import { SessionFactList } from '../sessions/SessionFactList';
import { HomePart, HomeRow } from './HomePart';

/** The sessions of my workspaces that are started, each with the way into it. */
export function RunningSessions(props: { workspaces: WorkspaceSummary[] }) {
  const t = useTexts();
  const sessionPage = useRouteRef(sessionRouteRef);
  const sessions = props.workspaces
    .filter(({ role }) => role)
    .flatMap(({ name, title, sessions: started }) =>
      started.map(session => ({
        workspace: name,
        title: title ?? name,
        session,
      })),
    );
  return (
    <HomePart
      title={t('home.sessions.title')}
      none={sessions.length ? undefined : t('home.sessions.none')}
    >
      {sessions.map(({ workspace, title, session }) => (
        <HomeRow
          key={`${workspace}/${session.name}`}
          action={
            <LinkButton
              size="small"
              color="primary"
              variant="contained"
              to={sessionPage({ name: workspace, session: session.name })}
              aria-label={t('home.sessions.openLabel', {
                session: session.name,
                workspace,
              })}
            >
              {t('home.sessions.open')}
            </LinkButton>
          }
        >
          {t('home.sessions.of', { session: session.name, workspace: title })}
          <SessionFactList compact facts={session} />
        </HomeRow>
      ))}
    </HomePart>
  );
}
