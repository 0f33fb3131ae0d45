import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ProvisioningEvent,
  UnreadyPart,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { useProvisioning } from '../api';
import { TextLink, useTexts } from '../components';
import { membersRouteRef } from '../routes';
import { causeGroups, keyOf } from './causeGroups';
import { levelOf } from './causes';
import { Checklist } from './Checklist';
import { Details } from './Details';
import { EventList } from './EventList';
import { PartLine } from './PartLine';
import { PartNames, UncheckedParts } from './PartNames';
import { sortedParts } from './sortedParts';
import { unreadyInView } from './unreadyInView';

const useStyles = makeStyles(
  {
    message: { flexGrow: 1, minWidth: 0 },
    list: { listStyle: 'none', padding: 0, margin: 0 },
  },
  { name: 'WorkspaceProvisioningPanel' },
);

/**
 * Why a workspace isn't ready. While it is set up: how far that is. Where something is in the way: since when, why in
 * plain words, and who can do something about it, with the provider's own words beside. Nothing for one that is ready.
 */
export function ProvisioningPanel({ view }: { view: WorkspaceView }) {
  const { state } = view.health;
  if (state === 'ready') return null;
  return (
    <>
      {state === 'no_owner' && <NoOwner view={view} />}
      {hasUnreadyParts(view) && <Panel view={view} />}
    </>
  );
}

function hasUnreadyParts({ health }: WorkspaceView): boolean {
  return (
    health.state === 'deleting' ||
    health.cause !== undefined ||
    health.checklist.some(({ state }) => state !== 'ready')
  );
}

function Panel({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const classes = useStyles();
  const { data: report } = useProvisioning(view.name, true);
  const events = report?.events ?? [];
  const told = report?.parts.length ? report.parts : unreadyInView(view);
  // The overview tells of clashing Secrets by themselves.
  const parts = told.filter(({ reason }) => reason !== 'SecretClash');
  const { shown, inProgress, unchecked, trouble } = sortedParts(parts, events);
  if (parts.length === 0) return null;
  const texts = textsFor(trouble, view);
  const isDeleting = view.health.state === 'deleting';
  const problems = shown.filter(part => isProblem(part, events));
  const others = shown.filter(part => !isProblem(part, events));
  const lines = (of: readonly UnreadyPart[]) =>
    of.length > 0 && (
      <ul
        className={classes.list}
        aria-label={t(`provisioning.${texts}.title`)}
      >
        {causeGroups(of, events).map(group => (
          <PartLine key={keyOf(group[0])} parts={group} events={events} />
        ))}
      </ul>
    );
  return (
    <Alert
      severity={trouble ? 'warning' : 'info'}
      classes={{ message: classes.message }}
    >
      <AlertTitle role="status">
        <Typography variant="h6" component="h2">
          {t(`provisioning.${texts}.title`)}
        </Typography>
      </AlertTitle>
      <Typography variant="body2">
        {t(`provisioning.${texts}.description`)}
      </Typography>
      {isDeleting ? lines(shown) : lines(problems)}
      {!isDeleting && <Checklist view={view} />}
      {!isDeleting && others.length > 0 && (
        <Details summary={t('provisioning.details')}>{lines(others)}</Details>
      )}
      {inProgress.length > 0 && (
        <Details summary={t('provisioning.more', { count: inProgress.length })}>
          <PartNames parts={inProgress} />
        </Details>
      )}
      {unchecked.length > 0 && <UncheckedParts parts={unchecked} />}
      <EventList events={events} />
      {report?.incomplete && (
        <Typography variant="body2">{t('provisioning.incomplete')}</Typography>
      )}
    </Alert>
  );
}

function NoOwner({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const membersTab = useRouteRef(membersRouteRef);
  return (
    <Alert severity="warning">
      <AlertTitle>
        <Typography variant="h6" component="h2">
          {t('provisioning.noOwner.title')}
        </Typography>
      </AlertTitle>
      <Typography variant="body2">
        {t('provisioning.noOwner.description')}{' '}
        <TextLink to={membersTab({ name: view.name })}>
          {t('provisioning.noOwner.members')}
        </TextLink>
      </Typography>
    </Alert>
  );
}

function isProblem(
  part: UnreadyPart,
  events: readonly ProvisioningEvent[],
): boolean {
  return levelOf(part, events) !== 'waiting';
}

function textsFor(trouble: boolean, { status, health }: WorkspaceView) {
  if (health.state === 'deleting') {
    return trouble ? 'deletionBlocked' : 'deletion';
  }
  if (health.state === 'paused') return 'paused';
  if (trouble) return health.state === 'setting_up' ? 'blocked' : 'trouble';
  return status === 'provisioning' ? 'setup' : 'waiting';
}
