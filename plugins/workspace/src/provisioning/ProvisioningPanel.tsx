import {
  UnreadyPart,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { useProvisioning } from '../api';
import { useTexts } from '../components';
import { causeGroups, keyOf } from './causeGroups';
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
 * What of a workspace is not ready: since when, why in plain words, and who can do something about it, with the
 * provider's own words beside; nothing for a workspace that is ready.
 */
export function ProvisioningPanel({ view }: { view: WorkspaceView }) {
  const inView = unreadyInView(view);
  return inView.length > 0 ? <Panel view={view} inView={inView} /> : null;
}

function Panel(props: { view: WorkspaceView; inView: UnreadyPart[] }) {
  const { view, inView } = props;
  const t = useTexts();
  const classes = useStyles();
  const { data: report } = useProvisioning(view.name, true);
  const events = report?.events ?? [];
  const parts = report?.parts.length ? report.parts : inView;
  const { shown, inProgress, unchecked, trouble } = sortedParts(parts, events);
  const texts = textsFor(trouble, view);
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
      <ul
        className={classes.list}
        aria-label={t(`provisioning.${texts}.title`)}
      >
        {causeGroups(shown, events).map(group => (
          <PartLine key={keyOf(group[0])} parts={group} events={events} />
        ))}
      </ul>
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

function textsFor(
  trouble: boolean,
  { status, deletion_timestamp: deleted }: WorkspaceView,
) {
  if (deleted) return trouble ? 'deletionBlocked' : 'deletion';
  if (trouble) return 'trouble';
  return status === 'provisioning' ? 'setup' : 'waiting';
}
