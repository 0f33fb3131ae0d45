import { ReactNode } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { makeStyles } from '@material-ui/core/styles';
import { may, useTexts } from '../components';
import { WorkspaceHealth } from '../health';
import { Member } from '../members/Member';
import { RunningSessions } from '../pages/list/RunningSessions';
import { roleText } from '../pages/list/roleText';
import { ownerOf } from '../pages/workspace/ownerOf';

const useStyles = makeStyles(
  theme => ({
    facts: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
      gap: theme.spacing(2),
      margin: 0,
    },
    term: {
      ...theme.typography.caption,
      color: theme.palette.text.secondary,
    },
    fact: { ...theme.typography.body2, margin: 0, overflowWrap: 'anywhere' },
  }),
  { name: 'WorkspaceFacts' },
);

/** What there is to know of a workspace at a glance, as far as the user may see it. */
export function WorkspaceFacts({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const { memberships, sessions } = view.datalab;
  const started = sessions.filter(({ state }) => state === 'started');
  const owner = ownerOf(view);
  return (
    <Facts>
      <Fact term={t('health.label')}>
        <WorkspaceHealth workspace={view} withCause />
      </Fact>
      {owner && (
        <Fact term={t('entity.owner')}>
          <Member member={owner} />
        </Fact>
      )}
      <Fact term={t('entity.role')}>{roleText(t, view.user)}</Fact>
      {may(view, 'VIEW_MEMBERS') && (
        <Fact term={t('entity.members')}>{memberships.length}</Fact>
      )}
      {may(view, 'VIEW_BUCKETS') && (
        <Fact term={t('entity.buckets')}>{view.storage.buckets.length}</Fact>
      )}
      {may(view, 'VIEW_SESSIONS') && (
        <Fact term={t('entity.sessions')}>
          {started.length ? (
            <RunningSessions workspace={view.name} sessions={started} />
          ) : (
            t('entity.sessionsNone')
          )}
        </Fact>
      )}
    </Facts>
  );
}

function Facts({ children }: { children: ReactNode }) {
  return <dl className={useStyles().facts}>{children}</dl>;
}

function Fact(props: { term: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div>
      <dt className={classes.term}>{props.term}</dt>
      <dd className={classes.fact}>{props.children}</dd>
    </div>
  );
}
